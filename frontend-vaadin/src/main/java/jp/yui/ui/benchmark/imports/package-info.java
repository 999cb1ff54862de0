/** Official files come in: upload, review, acceptance, and the releases that count. */
@NullMarked
package jp.yui.ui.benchmark.imports;

import org.jspecify.annotations.NullMarked;
