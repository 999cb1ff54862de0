/** The 47 prefectures: map, table, and what their T-scores go along with. */
@NullMarked
package jp.yui.ui.benchmark.prefectures;

import org.jspecify.annotations.NullMarked;
