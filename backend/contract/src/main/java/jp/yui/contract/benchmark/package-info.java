/** Official figures: imports under review, releases, frozen editions, and the positions computed from them. */
@NullMarked
package jp.yui.contract.benchmark;

import org.jspecify.annotations.NullMarked;
