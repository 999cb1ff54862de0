/** The first page after sign-in: what there is to do today, and where we stand. */
@NullMarked
package jp.yui.ui.home;

import org.jspecify.annotations.NullMarked;
