package jp.yui.platform;

import java.time.Duration;
import java.util.Map;
import jp.yui.contract.Revision;
import org.jspecify.annotations.Nullable;

/** A refusal that the caller can understand and mend; becomes an RFC 9457 problem with a stable type. */
public abstract sealed class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final transient Map<String, Object> facts;

    /** Without a stack trace: under a flood of refusals it would cost more than the refusal, and it tells nobody anything. */
    private Problem(String type, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.type = type;
        this.facts = facts;
    }

    /** The stable name of the problem, without its {@code urn:yui:problem:} prefix. */
    public String type() {
        return type;
    }

    /** Further members of the problem, such as the id of what stands in the way. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** There is no such thing, or not for this person: 404. */
    public static final class NotFound extends Problem {
        private static final long serialVersionUID = 1L;

        public NotFound(String type, String detail) {
            super(type, detail, Map.of());
        }
    }

    /** The person may not do this here: 403. */
    public static final class Forbidden extends Problem {
        private static final long serialVersionUID = 1L;

        public Forbidden(String detail) {
            this("forbidden", detail);
        }

        /** A refusal that one can do something about, by its own name. */
        public Forbidden(String type, String detail) {
            super(type, detail, Map.of());
        }
    }

    /** The request itself is faulty: 400. */
    public static final class BadRequest extends Problem {
        private static final long serialVersionUID = 1L;

        public BadRequest(String type, String detail) {
            super(type, detail, Map.of());
        }
    }

    /** The state of things stands in the way: 409. */
    public static final class Conflict extends Problem {
        private static final long serialVersionUID = 1L;

        public Conflict(String type, String detail, Map<String, Object> facts) {
            super(type, detail, facts);
        }
    }

    /** What the request was made on has changed since it was read: 412. */
    public static final class Stale extends Problem {
        private static final long serialVersionUID = 1L;

        public Stale(String detail) {
            this(detail, Map.of());
        }

        /** With what it is now, so that nothing is lost. */
        public Stale(String detail, Map<String, Object> facts) {
            super("stale", detail, facts);
        }
    }

    /** The person or the tenant asks for more than its share: 429. */
    public static final class TooManyRequests extends Problem {
        private static final long serialVersionUID = 1L;

        public TooManyRequests(Duration wait) {
            super(
                    "too-many-requests",
                    "More requests than one may make; wait",
                    Map.of("retryAfter", wait.toSeconds() + 1));
        }
    }

    /** The request is well-formed but cannot be carried out: 422. */
    public static final class Unprocessable extends Problem {
        private static final long serialVersionUID = 1L;

        public Unprocessable(String type, String detail, Map<String, Object> facts) {
            super(type, detail, facts);
        }
    }

    /** A change must name the version it is based on: 428. */
    public static final class RevisionMissing extends Problem {
        private static final long serialVersionUID = 1L;

        private RevisionMissing() {
            super("if-match-missing", "Send If-Match with the entity tag of what you saw", Map.of());
        }

        /** The version that the caller saw; a change without one is refused. */
        public static Revision unless(@Nullable Revision seen) {
            if (seen == null) {
                throw new RevisionMissing();
            }
            return seen;
        }
    }
}
