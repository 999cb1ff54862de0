/** Brings the Keycloak realms to their newest form by ordered migrations, as infrastructure's own administrator. */
@NullMarked
package jp.yui.local.realm;

import org.jspecify.annotations.NullMarked;
