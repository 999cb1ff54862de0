/** One chart element for all figures: it can be read as a picture, a table, a sentence, an image or a CSV file. */
@NullMarked
package jp.yui.ui.chart;

import org.jspecify.annotations.NullMarked;
