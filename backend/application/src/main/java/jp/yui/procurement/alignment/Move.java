package jp.yui.procurement.alignment;

/** How a member comes from its own contract into the shared system; of equal cost the first in this order is taken. */
enum Move {
    /** Its contract ends just before (そのまま移行). */
    ON_TIME,
    /** It extends its contract until the beginning (つなぎの延長). */
    BRIDGE,
    /** It ends its contract before its day (中途解約). */
    EARLY_END,
    /** It joins when its contract ends, for a first term that ends with the others' (短い初回期間). */
    SHORT_FIRST_TERM,
    /** It joins when its contract ends, for a whole term that ends after the others' (段階導入). */
    LATER_WAVE
}
