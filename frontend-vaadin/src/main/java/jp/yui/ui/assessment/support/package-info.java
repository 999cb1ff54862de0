/** Whom a prefecture should help and why, and who moved most. */
@NullMarked
package jp.yui.ui.assessment.support;

import org.jspecify.annotations.NullMarked;
