package jp.yui.assessment.people;

import java.util.UUID;
import jp.yui.platform.TenantEvent;

/** Somebody told which department they work in; which one is nobody's business in the trail. */
record RespondentTold(UUID tenant, String person) implements TenantEvent {

    @Override
    public String action() {
        return "assessment.respondent-told";
    }

    @Override
    public String object() {
        return person;
    }
}
