/** Answering offline: a sheet is taken along, handed in, looked through, and only then saved. */
@NullMarked
package jp.yui.ui.assessment.sheets;

import org.jspecify.annotations.NullMarked;
