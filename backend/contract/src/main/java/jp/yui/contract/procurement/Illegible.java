package jp.yui.contract.procurement;

import java.io.Serial;

/** What was typed means nothing, or more than one thing; says by a stable name why. */
public final class Illegible extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    public Illegible(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
