/** Several people at one response: who is meant to answer what, which items one sees, and who decides in an approver's place. */
@NullMarked
package jp.yui.ui.assessment.team;

import org.jspecify.annotations.NullMarked;
