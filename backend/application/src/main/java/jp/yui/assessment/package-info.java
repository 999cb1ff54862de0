/**
 * Maturity assessment: frameworks as data, survey rounds, responses from draft to accepted submission, and the result.
 *
 * <p>Owns schema {@code assessment}; publishes what happens to rounds and responses (named interface {@code events}); listens
 * to nothing. Reads the register of bodies in schema {@code tenancy} and, through {@code benchmark.body_class} and {@code
 * benchmark.official_answer}, what official figures say of a body.
 */
@ApplicationModule(displayName = "Assessment", allowedDependencies = "platform")
@NullMarked
package jp.yui.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
