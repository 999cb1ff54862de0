/** Papers without Spring. */
@NullMarked
package jp.yui.assessment.documents;

import org.jspecify.annotations.NullMarked;
