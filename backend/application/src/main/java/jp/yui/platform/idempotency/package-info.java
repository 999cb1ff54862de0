/** One effect and one answer for each Idempotency-Key, however often the request comes (ADR 0009). */
@NullMarked
package jp.yui.platform.idempotency;

import org.jspecify.annotations.NullMarked;
