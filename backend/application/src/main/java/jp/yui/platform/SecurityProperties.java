package jp.yui.platform;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are trusted.
 *
 * @param issuer realm of the people of public bodies
 * @param opsIssuer realm of the operators
 * @param audience audience every token must name
 * @param clients authorised parties ({@code azp}) a token may come from
 * @param maxAge longest lifetime of a token
 */
@ConfigurationProperties("yui.security")
record SecurityProperties(String issuer, String opsIssuer, String audience, Set<String> clients, Duration maxAge) {}
