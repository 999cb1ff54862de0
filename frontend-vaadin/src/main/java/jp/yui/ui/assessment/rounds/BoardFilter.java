package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.ResponseState;

/**
 * Which municipalities of a board are shown; it stands in the address.
 *
 * @param stand where they stand
 * @param populationClass their class, empty for all
 * @param name part of their name, empty for all
 */
public record BoardFilter(Stand stand, String populationClass, String name) {

    static final String STAND = "stand";
    static final String CLASS = "class";
    static final String NAME = "name";

    /** Where a municipality stands, as people look for it. */
    public enum Stand {
        ALL,
        OVERDUE,
        NOT_STARTED,
        DRAFT,
        IN_APPROVAL,
        SUBMITTED,
        ACCEPTED,
        AWAY
    }

    static BoardFilter of(Location location) {
        return new BoardFilter(
                Stream.of(Stand.values())
                        .filter(stand -> stand.name().equals(parameter(location, STAND)))
                        .findFirst()
                        .orElse(Stand.ALL),
                parameter(location, CLASS),
                parameter(location, NAME));
    }

    private static String parameter(Location location, String name) {
        return Optional.of(location.getQueryParameters())
                .flatMap(query -> query.getSingleParameter(name))
                .orElse("");
    }

    boolean shows(BoardRow row) {
        return stands(row)
                && (populationClass.isEmpty() || populationClass.equals(row.populationClass()))
                && row.name().contains(name.strip());
    }

    private boolean stands(BoardRow row) {
        return switch (stand) {
            case ALL -> true;
            case OVERDUE -> row.overdue();
            case AWAY -> !row.onPlatform();
            case NOT_STARTED -> row.state() == ResponseState.NOT_STARTED;
            case DRAFT -> row.state() == ResponseState.DRAFT;
            case IN_APPROVAL -> row.state() == ResponseState.IN_APPROVAL;
            case SUBMITTED -> row.state() == ResponseState.SUBMITTED;
            case ACCEPTED -> row.state() == ResponseState.ACCEPTED;
        };
    }
}
