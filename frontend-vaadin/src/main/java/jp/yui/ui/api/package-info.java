/** The clients of the contract, and the problems that they answer with. */
@NullMarked
package jp.yui.ui.api;

import org.jspecify.annotations.NullMarked;
