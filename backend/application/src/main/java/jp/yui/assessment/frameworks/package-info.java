/** The framework as data: files of the product, validated, published once by the migration, read ever after. */
@NamedInterface("frameworks")
@NullMarked
package jp.yui.assessment.frameworks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
