/** What people do with Yui, in a real browser on the real programs. */
@NullMarked
package jp.yui.local.journeys;

import org.jspecify.annotations.NullMarked;
