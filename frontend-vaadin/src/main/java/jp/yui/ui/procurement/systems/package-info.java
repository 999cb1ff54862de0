/** The systems of a town: the list by the end of the contracts, and the form behind each line. */
@NullMarked
package jp.yui.ui.procurement.systems;

import org.jspecify.annotations.NullMarked;
