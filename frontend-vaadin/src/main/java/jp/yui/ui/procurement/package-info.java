/** Joint procurement: what a town uses today, and later what it buys with others. */
@NullMarked
package jp.yui.ui.procurement;

import org.jspecify.annotations.NullMarked;
