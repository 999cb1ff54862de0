/** The municipalities of one prefecture, and one municipality by itself. */
@NullMarked
package jp.yui.ui.benchmark.municipalities;

import org.jspecify.annotations.NullMarked;
