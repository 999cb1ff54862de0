package jp.yui.ui.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Whether a realm can be reached just now. Asked before a browser is sent there, which would show an error of its own. */
@Component
class Realms {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration MEMORY = Duration.ofSeconds(2);

    private final ClientRegistrationRepository registrations;
    private final RestClient client =
            RestClient.builder().requestFactory(impatient()).build();
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();
    private final Clock clock;

    Realms(ClientRegistrationRepository registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** False only for a realm that exists and does not answer. */
    boolean answers(String registration) {
        ClientRegistration realm = registrations.findByRegistrationId(registration);
        return realm == null || answeredJustNow(registration) || answersNow(realm);
    }

    private boolean answeredJustNow(String registration) {
        Instant last = answered.get(registration);
        return last != null && last.plus(MEMORY).isAfter(clock.instant());
    }

    private boolean answersNow(ClientRegistration realm) {
        try {
            client.get()
                    .uri(realm.getProviderDetails().getJwkSetUri())
                    .retrieve()
                    .toBodilessEntity();
            answered.put(realm.getRegistrationId(), clock.instant());
            return true;
        } catch (RestClientException away) {
            return false;
        }
    }

    private static JdkClientHttpRequestFactory impatient() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                java.net.http.HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}
