/** What answers say: policies without Spring, results through HTTP, and published means under attack. */
@NullMarked
package jp.yui.assessment.results;

import org.jspecify.annotations.NullMarked;
