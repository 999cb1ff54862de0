package jp.yui.ui.session;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * Both realms as OpenID Connect clients. The addresses are derived from the issuer rather than discovered, so that this
 * program starts while the identity provider is still starting.
 */
@Configuration(proxyBeanMethods = false)
class Registrations {

    /** People of public bodies. */
    static final String BODIES = "yui";

    /** The platform's operators. */
    static final String OPERATORS = "ops";

    static final Set<String> ALL = Set.of(BODIES, OPERATORS);

    private static final String CLIENT = "yui-frontend";

    @Bean
    ClientRegistrationRepository clientRegistrations(IdentitySettings settings) {
        return new InMemoryClientRegistrationRepository(
                registration(BODIES, settings.issuer(), settings.frontendSecret()),
                registration(OPERATORS, settings.opsIssuer(), settings.frontendOpsSecret()));
    }

    private static ClientRegistration registration(String id, String issuer, String secret) {
        String endpoints = issuer + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(id)
                .clientId(CLIENT)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(issuer)
                .authorizationUri(endpoints + "/auth")
                .tokenUri(endpoints + "/token")
                .jwkSetUri(endpoints + "/certs")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", endpoints + "/logout"))
                .build();
    }
}
