/** The rounds that a town is asked in: what is open, what the owner will see, approval, receipt, history. */
@NullMarked
package jp.yui.ui.assessment.responses;

import org.jspecify.annotations.NullMarked;
