/** Papers of an assessment: one page for the mayor, the council's paper, receipts, answers and the blank framework as files. */
@NullMarked
package jp.yui.assessment.documents;

import org.jspecify.annotations.NullMarked;
