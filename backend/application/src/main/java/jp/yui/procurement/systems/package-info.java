/** The systems that a town uses today: type, vendor, contract, yearly cost, and whether it would buy together. */
@NullMarked
package jp.yui.procurement.systems;

import org.jspecify.annotations.NullMarked;
