package jp.yui.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Who may knock at all: holders of a strict token of one of the two realms; what they may do is the tenant's matter. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html", "/actuator/health"
    };

    private static final String SCHEME = "Bearer ";

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, JwtDecoder tokens, RefusedInput refused) throws Exception {
        AuthenticationEntryPoint door = (request, response, _) -> unauthenticated(request, response, refused);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                        .bearerTokenResolver(SecurityConfiguration::bearer)
                        .authenticationEntryPoint(door))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(door))
                .addFilterAfter(new TenantFilter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    JwtDecoder tokens(SecurityProperties properties) {
        var issuers = TrustedIssuers.of(properties);
        return new RememberedTokens(issuers, issuers);
    }

    /** A span around each filter of the chain costs more than the filters, and nobody reads it. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** From the header alone; what is no token fails when it is read as one. */
    private static @Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer && !header.substring(SCHEME.length()).isBlank() ? header.substring(SCHEME.length()) : null;
    }

    private static void unauthenticated(HttpServletRequest request, HttpServletResponse response, RefusedInput refused)
            throws IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            refused.note(HttpStatus.UNAUTHORIZED, request);
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        refuse(response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    /** An address that no browser and no client of ours would send: doubled slashes, encoded ones, control characters. */
    @Bean
    RequestRejectedHandler oddAddresses(RefusedInput refused) {
        return (request, response, _) -> {
            refused.note(HttpStatus.BAD_REQUEST, request);
            refuse(response, HttpStatus.BAD_REQUEST, "invalid");
        };
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String type) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"type\":\"urn:yui:problem:%s\",\"title\":\"%s\",\"status\":%d}"
                        .formatted(type, status.getReasonPhrase(), status.value()));
    }
}
