/** The frame around every page: where one is, whose data one sees, which year, and what went wrong. */
@NullMarked
package jp.yui.ui.shell;

import org.jspecify.annotations.NullMarked;
