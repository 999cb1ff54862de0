package jp.yui.ui.session;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may open a page: anybody signed in through one of the realms; both realms may end the session from behind. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignIn {

    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final String AUTHORIZATION = "/oauth2/authorization";

    static String address(String registration) {
        return registration.isEmpty() ? AUTHORIZATION : AUTHORIZATION + "/" + registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        http.securityMatcher("/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            OidcBackChannelLogoutHandler backChannelLogout,
            VaadinDefaultRequestCache wanted,
            SpokenLanguage language,
            Realms realms,
            SignOut signOut) {
        wanted.setDelegateRequestCache(withoutMark());
        http.headers(SignIn::keepToOurselves)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/yui.css", "/yui.svg", "/lumo/**")
                        .permitAll())
                .addFilterBefore(new RealmAway(realms), OAuth2AuthorizationRequestRedirectFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage(address(Registrations.BODIES), "{baseUrl}/login")
                                .logoutSuccessHandler(signOut)
                                .anyRequest(AuthorizedUrl::authenticated))
                .oauth2Login(login -> login.authorizationEndpoint(begin -> begin.authorizationRequestResolver(language))
                        .failureHandler(new SimpleUrlAuthenticationFailureHandler("/login?" + LoginView.FAILED)))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannelLogout)));
        return http.build();
    }

    /**
     * No other site learns which page one came from, no page needs camera, microphone or place, and whoever came over TLS
     * once does not come without it again. The headers are written before the page, since Vaadin's forward closes the answer too early for them to follow.
     */
    private static void keepToOurselves(HeadersConfigurer<HttpSecurity> headers) {
        headers.addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.httpStrictTransportSecurity(
                        strict -> strict.maxAgeInSeconds(TWO_YEARS.toSeconds()).includeSubDomains(true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }

    /** Remembers the address that was wanted and leads back to exactly that, so that it can be mailed on as it is. */
    private static RequestCache withoutMark() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    OidcSessionRegistry oidcSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    OidcBackChannelLogoutHandler backChannelLogout(
            OidcSessionRegistry sessions, @Value("${server.servlet.session.cookie.name}") String cookie) {
        OidcBackChannelLogoutHandler handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie);
        return handler;
    }
}
