/**
 * What every module stands on: the binding of a request to its tenant, security, problems and events.
 *
 * <p>Owns the request's context; declares {@link jp.yui.platform.TenantAccess}, which tenancy implements; publishes
 * nothing, listens to nothing.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package jp.yui.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
