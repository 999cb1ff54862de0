/**
 * What the council of each buying body has to vote and has voted: the budget, the contract, the sessions that are left for it. One
 * council never decides for another. A model in plain Java; nothing here is stored or shown yet.
 */
@NullMarked
package jp.yui.procurement.councils;

import org.jspecify.annotations.NullMarked;
