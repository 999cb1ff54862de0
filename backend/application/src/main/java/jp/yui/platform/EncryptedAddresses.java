package jp.yui.platform;

import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps an installation from starting when tokens would be checked with keys that came without TLS. */
@Component
@Profile("production")
class EncryptedAddresses {

    EncryptedAddresses(SecurityProperties properties) {
        Stream.of(properties.issuer(), properties.opsIssuer())
                .filter(address -> !address.startsWith("https://"))
                .findFirst()
                .ifPresent(address -> {
                    throw new IllegalStateException("In production an issuer begins with https://, not " + address);
                });
    }
}
