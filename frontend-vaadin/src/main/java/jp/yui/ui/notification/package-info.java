/** A person's own notices: what happened that they should know, and the way to it. */
@NullMarked
package jp.yui.ui.notification;

import org.jspecify.annotations.NullMarked;
