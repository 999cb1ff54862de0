/** Sign-in through either realm, the tokens that stay on the server, and their relay to the backend. */
@NullMarked
package jp.yui.ui.session;

import org.jspecify.annotations.NullMarked;
