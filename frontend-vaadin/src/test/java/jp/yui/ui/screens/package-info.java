/** The pages on made-up figures in a real browser: looked at, heard, used by keyboard, in every state. */
@NullMarked
package jp.yui.ui.screens;

import org.jspecify.annotations.NullMarked;
