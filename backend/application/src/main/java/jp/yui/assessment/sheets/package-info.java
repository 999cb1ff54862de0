/** Answers on paper of another kind: an Excel sheet to fill in offline, and the review of what came back. */
@NullMarked
package jp.yui.assessment.sheets;

import org.jspecify.annotations.NullMarked;
