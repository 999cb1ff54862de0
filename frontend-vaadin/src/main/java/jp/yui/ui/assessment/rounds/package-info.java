/** Survey rounds as their owner conducts them: planned, opened, watched, decided on, and read together. */
@NullMarked
package jp.yui.ui.assessment.rounds;

import org.jspecify.annotations.NullMarked;
