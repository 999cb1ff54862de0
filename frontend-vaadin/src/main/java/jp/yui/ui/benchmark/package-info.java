/** Official figures: where each page is, what they share, and how everything is computed. */
@NullMarked
package jp.yui.ui.benchmark;

import org.jspecify.annotations.NullMarked;
