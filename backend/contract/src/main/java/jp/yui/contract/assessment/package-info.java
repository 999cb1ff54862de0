/** Maturity assessment (診断): frameworks, survey rounds, a town's response and its submission, the result. */
@NullMarked
package jp.yui.contract.assessment;

import org.jspecify.annotations.NullMarked;
