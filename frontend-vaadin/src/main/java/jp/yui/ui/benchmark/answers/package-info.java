/** What the municipalities of one prefecture answered: item by item, class by class, and where help is needed first. */
@NullMarked
package jp.yui.ui.benchmark.answers;

import org.jspecify.annotations.NullMarked;
