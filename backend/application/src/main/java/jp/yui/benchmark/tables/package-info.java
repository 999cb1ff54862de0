/** The tables of the benchmark as CSV and as Excel files, since Excel in and out is how the work travels. */
@NullMarked
package jp.yui.benchmark.tables;

import org.jspecify.annotations.NullMarked;
