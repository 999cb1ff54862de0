package jp.yui.tenancy;

import java.time.Duration;
import java.util.Optional;
import jp.yui.platform.Person;
import jp.yui.platform.PlatformEvent;
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

    void met(Person person, Optional<String> session) {
        session.filter(id -> sessions.isNew(person.issuer() + id))
                .ifPresent(id -> events.publishEvent(new SignedIn(person, id)));
    }

    /** A person came with a session that this server had not met. */
    record SignedIn(Person person, String session) implements PlatformEvent {

        @Override
        public String actor() {
            return person.issuer() + "#" + person.subject();
        }

        @Override
        public String action() {
            return "person.signed-in";
        }

        @Override
        public String object() {
            return session;
        }
    }
}
