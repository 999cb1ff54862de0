/** Answering item by item: saved while one types, and nothing lost where two people write. */
@NullMarked
package jp.yui.ui.assessment.answers;

import org.jspecify.annotations.NullMarked;
