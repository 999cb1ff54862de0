package jp.yui.tenancy;

import java.time.Duration;
import java.util.Optional;
import jp.yui.platform.Person;
import jp.yui.platform.RecentlySeen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces a person's sign-in once per session of the identity provider, when this server first meets it. */
@Component
class SignIns {

    private final RecentlySeen sessions = new RecentlySeen(Duration.ofHours(12), 10_000);
    private final ApplicationEventPublisher events;

    SignIns(ApplicationEventPublisher events) {
        this.events = events;
    }

    void met(Person person, Optional<String> session, Optional<String> address) {
        session.filter(id -> sessions.isNew(person.issuer() + id))
                .ifPresent(id -> events.publishEvent(new PersonSignedIn(person, id, address.orElse(null))));
    }
}
