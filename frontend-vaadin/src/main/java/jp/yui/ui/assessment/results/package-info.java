/** What the answers say: levels, walls, course, patterns and the next steps, each with the items that led there. */
@NullMarked
package jp.yui.ui.assessment.results;

import org.jspecify.annotations.NullMarked;
