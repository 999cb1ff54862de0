/** Frozen editions of the official figures, and the positions, rates and correlations read from them. */
@NullMarked
package jp.yui.benchmark.editions;

import org.jspecify.annotations.NullMarked;
