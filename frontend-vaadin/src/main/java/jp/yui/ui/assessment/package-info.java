/** A town's side of the assessment: where its pages are, and the words that they share. */
@NullMarked
package jp.yui.ui.assessment;

import org.jspecify.annotations.NullMarked;
