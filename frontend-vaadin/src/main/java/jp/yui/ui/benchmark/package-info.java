/** Official figures: importing and releasing them, comparing prefectures and municipalities, and how it is computed. */
@NullMarked
package jp.yui.ui.benchmark;

import org.jspecify.annotations.NullMarked;
