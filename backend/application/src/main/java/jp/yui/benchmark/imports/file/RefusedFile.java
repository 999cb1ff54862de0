package jp.yui.benchmark.imports.file;

import java.io.Serial;
import jp.yui.contract.benchmark.ImportReview.Failure;

/** Ends the reading of a file from any depth; becomes a {@link Refusal} where reading began. */
final class RefusedFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    RefusedFile(String code, String address, String detail) {
        super(code + " " + address + " " + detail);
        this.failure = new Failure(code, address, Text.shortened(detail));
    }

    RefusedFile(String code, String detail) {
        this(code, "", detail);
    }

    Refusal asRefusal() {
        return new Refusal(failure);
    }
}
