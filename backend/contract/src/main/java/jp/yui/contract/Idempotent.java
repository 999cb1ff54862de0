package jp.yui.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that takes effect once for each {@code Idempotency-Key} of a person in a tenant, however often it is sent: a
 * repetition gets the first answer again, with {@code Idempotency-Replayed: true}. A key that came with another address or
 * content: 422 {@code idempotency-key-reused}. A refusal had no effect and is not kept. Keys are kept for seven days.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {

    /** The header: 1 to 200 printable ASCII characters, best a random UUID. */
    String KEY = "Idempotency-Key";

    /** Stands in an answer that was given before. */
    String REPLAYED = "Idempotency-Replayed";

    /** Whether a request without a key is refused: 400 {@code idempotency-key-missing}. */
    boolean keyRequired() default true;
}
