/**
 * When a shared system should begin although the members' contracts end on different days (P9): each month of beginning is priced
 * with the best move of each member. Exact in whole yen. A model in plain Java; nothing here is stored or shown yet.
 */
@NullMarked
package jp.yui.procurement.alignment;

import org.jspecify.annotations.NullMarked;
