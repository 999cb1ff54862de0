package jp.yui.assessment.rounds;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.platform.TenantEvent;
import org.springframework.modulith.NamedInterface;

/** Something happened to a round, or to the deadline of one response in it. */
@NamedInterface("events")
public record RoundEvent(UUID tenant, UUID round, What what, Map<String, Object> detail) implements TenantEvent {

    static final String RESPONSE = "response";

    /** What happened. */
    public enum What {
        PLANNED,
        CHANGED,
        OPENED,
        CLOSED,
        REOPENED,
        DEADLINE_MOVED
    }

    /** The one response that it is about, if it is not about all of them. */
    public Optional<UUID> response() {
        return Optional.ofNullable((UUID) detail.get(RESPONSE));
    }

    @Override
    public String action() {
        return "assessment.round-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String object() {
        return round.toString();
    }
}
