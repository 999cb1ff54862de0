package jp.yui.ui.assessment.team;

import com.vaadin.flow.router.Location;
import java.util.Arrays;

/** Which items the list shows; it stands in the address. */
public enum Show {
    ALL,
    MINE,
    DEPARTMENT,
    OPEN;

    static final String PARAMETER = "show";

    static Show of(Location location) {
        String asked =
                location.getQueryParameters().getSingleParameter(PARAMETER).orElse(ALL.name());
        return Arrays.stream(values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(ALL);
    }

    /** What is added to an address. */
    public String query() {
        return this == ALL ? "" : "&" + PARAMETER + "=" + this;
    }
}
