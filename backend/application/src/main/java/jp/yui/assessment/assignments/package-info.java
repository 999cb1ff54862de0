/** Who of a town is meant to answer which item; a plan beside the answers, which stops nobody from answering. */
@NullMarked
package jp.yui.assessment.assignments;

import org.jspecify.annotations.NullMarked;
