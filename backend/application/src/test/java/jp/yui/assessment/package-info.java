/** The assessment at work through HTTP. */
@NullMarked
package jp.yui.assessment;

import org.jspecify.annotations.NullMarked;
