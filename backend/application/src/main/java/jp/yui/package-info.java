/** The backend of Yui: one package per module, and the two programs that run them. */
@NullMarked
package jp.yui;

import org.jspecify.annotations.NullMarked;
