package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import jp.yui.ui.shell.Place;

/** The addresses of the pages with which a round is conducted. */
public final class RoundAddresses {

    public static final String ID = "round";

    static final String ROUNDS = "assessment/rounds";
    static final String NEW = ROUNDS + "/new";
    static final String ROUND = ROUNDS + "/:round";
    static final String PLAN = ROUND + "/plan";
    static final String LEVELS = ROUND + "/levels";
    public static final String SUPPORT = ROUND + "/support";
    static final String RESPONSE = ROUND + "/responses/:response";

    private RoundAddresses() {}

    public static String rounds(Place place) {
        return place.address(ROUNDS);
    }

    static String planning(Place place) {
        return place.address(NEW);
    }

    public static String board(Place place, UUID round) {
        return place.address(ROUNDS + "/" + round);
    }

    /** The board, showing only what stands there. */
    public static String board(Place place, UUID round, BoardFilter.Stand stand) {
        return board(place, round) + "&" + BoardFilter.STAND + "=" + stand;
    }

    static String change(Place place, UUID round) {
        return place.address(ROUNDS + "/" + round + "/plan");
    }

    static String levels(Place place, UUID round) {
        return place.address(ROUNDS + "/" + round + "/levels");
    }

    public static String support(Place place, UUID round) {
        return place.address(ROUNDS + "/" + round + "/support");
    }

    public static String response(Place place, UUID round, UUID response) {
        return place.address(ROUNDS + "/" + round + "/responses/" + response);
    }

    /** The id that the address holds under this name, if it is one. */
    static Optional<UUID> id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).flatMap(RoundAddresses::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
