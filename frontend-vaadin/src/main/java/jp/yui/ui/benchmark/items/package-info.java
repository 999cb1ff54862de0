/** What is asked: each item with its figures in the whole country. */
@NullMarked
package jp.yui.ui.benchmark.items;

import org.jspecify.annotations.NullMarked;
