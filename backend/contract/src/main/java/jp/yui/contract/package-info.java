/** The value types that every module of the contract speaks in; each refuses a malformed value at birth. */
@NullMarked
package jp.yui.contract;

import org.jspecify.annotations.NullMarked;
