package jp.yui.ui.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Lets the identity provider's pages speak the language that the person chose here, Japanese unless they did. */
@Component
class SpokenLanguage implements OAuth2AuthorizationRequestResolver {

    /** The cookie that keeps the choice. */
    static final String COOKIE = "yui-language";

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SpokenLanguage(ClientRegistrationRepository registrations) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, SignIn.address(""));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return spoken(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return spoken(requests.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest spoken(
            @Nullable OAuth2AuthorizationRequest signIn, HttpServletRequest request) {
        return signIn == null
                ? null
                : OAuth2AuthorizationRequest.from(signIn)
                        .additionalParameters(more -> more.put("ui_locales", language(request)))
                        .build();
    }

    private static String language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(one ->
                                one.getName().equals(COOKIE) && one.getValue().equals("en"));
        return english ? "en" : "ja";
    }
}
