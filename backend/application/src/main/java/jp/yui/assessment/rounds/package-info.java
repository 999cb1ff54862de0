/** What the owner of a survey round does: plan, open, chase, accept, return, close. */
@NullMarked
package jp.yui.assessment.rounds;

import org.jspecify.annotations.NullMarked;
