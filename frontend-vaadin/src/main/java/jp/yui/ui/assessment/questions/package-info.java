/** Questions about items on the screens of both sides: a thread, the list of those that wait, and how a line is written. */
@NullMarked
package jp.yui.ui.assessment.questions;

import org.jspecify.annotations.NullMarked;
