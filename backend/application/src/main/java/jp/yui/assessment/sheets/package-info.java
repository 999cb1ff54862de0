/** Answers on paper of another kind: an Excel sheet to fill in offline, the review of what came back, and the blank framework. */
@NullMarked
package jp.yui.assessment.sheets;

import org.jspecify.annotations.NullMarked;
