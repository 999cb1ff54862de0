package jp.yui.platform;

import java.time.Duration;
import jp.yui.contract.TenantKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces refusals, which are rolled back and so cannot be audited by the transaction that they end. */
@Component
class Refusals {

    /** The same refusal of the same person is recorded once a minute, so that nobody can flood the trail. */
    private final RecentlySeen recorded = new RecentlySeen(Duration.ofMinutes(1), 10_000);

    private final ApplicationEventPublisher events;

    Refusals(ApplicationEventPublisher events) {
        this.events = events;
    }

    void refused(String type) {
        TenantScope.current()
                .filter(_ -> !TenantScope.isSystem())
                .ifPresent(_ ->
                        events.publishEvent(new AccessRefused(TenantScope.person(), TenantScope.tenantKey(), type)));
    }

    /** A person asked for a tenant or a function that is not theirs. */
    record AccessRefused(Person person, TenantKey tenant, String type) implements PlatformEvent {
        @Override
        public String actor() {
            return person.issuer() + "#" + person.subject();
        }

        @Override
        public String action() {
            return "access.refused";
        }

        @Override
        public String object() {
            return tenant + " " + type;
        }
    }
}
