/** Starts, watches and stops everything that Yui needs on one machine. */
@NullMarked
package jp.yui.local;

import org.jspecify.annotations.NullMarked;
