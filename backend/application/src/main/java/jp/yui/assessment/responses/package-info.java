/** What a town does with a response: answer, approve, submit an immutable copy. */
@NullMarked
package jp.yui.assessment.responses;

import org.jspecify.annotations.NullMarked;
