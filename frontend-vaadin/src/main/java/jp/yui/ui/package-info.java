/** The user interface of Yui: Vaadin views that call the contract and decide nothing themselves. */
@NullMarked
package jp.yui.ui;

import org.jspecify.annotations.NullMarked;
