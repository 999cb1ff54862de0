/**
 * Register of public bodies, tenants, memberships and roles.
 *
 * <p>Owns schema {@code tenancy} and the doors {@code ctx.enter…}; implements {@link jp.yui.platform.TenantAccess};
 * publishes {@link jp.yui.tenancy.PersonSignedIn}; listens to nothing.
 */
@ApplicationModule(displayName = "Tenancy", allowedDependencies = "platform")
@NullMarked
package jp.yui.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
