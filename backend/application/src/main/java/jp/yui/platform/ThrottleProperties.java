package jp.yui.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one person and one tenant may ask for.
 *
 * @param person limit of one person over all tenants
 * @param tenant limit of all members of one tenant together
 */
@ConfigurationProperties("yui.throttle")
record ThrottleProperties(Limit person, Limit tenant) {

    /**
     * A bucket of requests that refills.
     *
     * @param burst requests that may come at once
     * @param perSecond requests that come back each second
     */
    record Limit(int burst, int perSecond) {}
}
