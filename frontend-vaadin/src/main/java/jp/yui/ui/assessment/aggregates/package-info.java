/** Frozen means over many towns, and in plain words why some figures are not shown. */
@NullMarked
package jp.yui.ui.assessment.aggregates;

import org.jspecify.annotations.NullMarked;
