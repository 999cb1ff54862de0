/** What answers say: means, walls, step, course, failure patterns and next steps, each a named policy. */
@NullMarked
package jp.yui.assessment.results;

import org.jspecify.annotations.NullMarked;
