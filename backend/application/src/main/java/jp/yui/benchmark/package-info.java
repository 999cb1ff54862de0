/**
 * Official figures: imports under review, releases, frozen editions, and the positions computed from them.
 *
 * <p>Owns schema {@code benchmark}; publishes what happens to imports and releases; listens to nothing. Reads the register
 * of bodies in schema {@code tenancy}, which changes only by migration.
 */
@ApplicationModule(displayName = "Benchmark", allowedDependencies = "platform")
@NullMarked
package jp.yui.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
