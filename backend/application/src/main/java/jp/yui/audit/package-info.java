/**
 * The audit trail: one hash chain per tenant, and one for the platform.
 *
 * <p>Owns schema {@code audit}; listens to {@link jp.yui.platform.TenantEvent} and {@link
 * jp.yui.platform.PlatformEvent}; publishes nothing.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = "platform")
@NullMarked
package jp.yui.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
