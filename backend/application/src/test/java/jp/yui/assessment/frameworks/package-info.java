/** The framework as data, sound and faulty. */
@NullMarked
package jp.yui.assessment.frameworks;

import org.jspecify.annotations.NullMarked;
