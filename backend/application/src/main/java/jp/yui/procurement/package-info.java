/**
 * Joint procurement: what each town uses today, and later the needs, consortia and projects that grow out of it.
 *
 * <p>Owns schema {@code procurement}; publishes what happens to a town's systems as tenant events; listens to nothing.
 */
@ApplicationModule(displayName = "Procurement", allowedDependencies = "platform")
@NullMarked
package jp.yui.procurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
