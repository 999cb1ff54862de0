package jp.yui.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;

/** The database went away in the middle, which passes by itself; what was asked for may have been done or not. */
final class LostConnection extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    /** Connection exceptions, by the first two characters of their SQL state. */
    private static final String CONNECTION = "08";

    /** The server shuts down, has crashed, or does not take connections yet. */
    private static final Set<String> SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03");

    LostConnection(String what, Throwable cause) {
        super(what, cause);
    }

    /** Whether this, and no fault of ours, is why something failed. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof LostConnection
                        || cause instanceof SQLException sql && isLost(String.valueOf(sql.getSQLState())));
    }

    private static boolean isLost(String state) {
        return state.startsWith(CONNECTION) || SHUTTING_DOWN.contains(state);
    }
}
