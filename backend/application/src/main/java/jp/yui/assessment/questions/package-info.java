/** Questions of a town about an item and the answers of the round's owner: shared lines that each side only appends. */
@NullMarked
package jp.yui.assessment.questions;

import org.jspecify.annotations.NullMarked;
