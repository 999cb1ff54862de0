/**
 * Notices to people: what happened to rounds and responses that somebody in a tenant should know, on screen and by mail.
 *
 * <p>Owns schema {@code notification}; listens to what happens in {@code assessment} and to sign-ins; publishes nothing. Finds readers in
 * {@code tenancy.membership} and names in {@code assessment.standing}, each as far as the bound tenant may see.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"platform", "tenancy", "assessment :: events"})
@NullMarked
package jp.yui.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
