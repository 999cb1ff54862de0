package jp.yui.ui.session;

import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps an installation from starting when passwords, tokens or figures would travel without TLS. */
@Component
@Profile("production")
class EncryptedAddresses {

    EncryptedAddresses(
            IdentitySettings identity, @Value("${spring.http.serviceclient.backend.base-url}") String backend) {
        Stream.of(identity.issuer(), identity.opsIssuer(), backend)
                .filter(address -> !address.startsWith("https://"))
                .findFirst()
                .ifPresent(address -> {
                    throw new IllegalStateException("In production an address begins with https://, not " + address);
                });
    }
}
