/** Files that show a level: taken in by what they contain, addressed to the owner of a round by a submission, given out as attachments. */
@NullMarked
package jp.yui.assessment.evidence;

import org.jspecify.annotations.NullMarked;
