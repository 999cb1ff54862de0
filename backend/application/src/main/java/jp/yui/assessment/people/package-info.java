/** The people of a town who take part in an assessment: how colleagues find them, and who decides in an approver's place. */
@NullMarked
package jp.yui.assessment.people;

import org.jspecify.annotations.NullMarked;
