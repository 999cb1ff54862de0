package jp.yui.local.realm;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;

/**
 * Whether the realm lets nobody in without a second factor; who has none yet sets one up at the next sign-in. Otherwise it
 * asks those alone who set one up themselves.
 */
final class SecondFactor {

    private static final String FLOW = "browser";
    private static final String STEP = "Browser - Conditional 2FA";
    private static final Map<String, String> REQUIRED = Map.of(
            STEP,
            "REQUIRED",
            "Condition - user configured",
            "DISABLED",
            "Condition - credential",
            "DISABLED",
            "OTP Form",
            "REQUIRED");
    private static final Map<String, String> OFFERED = Map.of(
            STEP,
            "CONDITIONAL",
            "Condition - user configured",
            "REQUIRED",
            "Condition - credential",
            "REQUIRED",
            "OTP Form",
            "ALTERNATIVE");

    private SecondFactor() {}

    static void set(RealmResource realm, boolean required) {
        AuthenticationManagementResource flows = realm.flows();
        Map<String, String> wishes = required ? REQUIRED : OFFERED;
        for (var step : ofSecondFactor(flows.getExecutions(FLOW))) {
            String wish = wishes.getOrDefault(step.getDisplayName(), step.getRequirement());
            if (!wish.equals(step.getRequirement())) {
                step.setRequirement(wish);
                flows.updateExecutions(FLOW, step);
            }
        }
    }

    /** The step and what stands below it; the flow has conditions of the same name elsewhere. */
    private static List<AuthenticationExecutionInfoRepresentation> ofSecondFactor(
            List<AuthenticationExecutionInfoRepresentation> flow) {
        int first = flow.stream()
                .map(AuthenticationExecutionInfoRepresentation::getDisplayName)
                .toList()
                .indexOf(STEP);
        int level = flow.get(first).getLevel();
        long below = flow.stream()
                .skip(first + 1L)
                .takeWhile(step -> step.getLevel() > level)
                .count();
        return flow.subList(first, first + 1 + (int) below);
    }
}
