package jp.yui.assessment.rounds;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.platform.TenantEvent;
import org.springframework.modulith.NamedInterface;

/** Towns of a round that have not submitted were reminded: by the responses whose deadline is near, and those late. */
@NamedInterface("events")
public record TownsReminded(UUID tenant, UUID round, List<UUID> near, List<UUID> late) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.towns-reminded";
    }

    @Override
    public String object() {
        return round.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("near", near, "late", late);
    }
}
