package jp.yui.procurement.alignment;

/** What members want of an alignment (契約終期の合わせ方). */
enum AlignmentPolicy {
    /** All end together, so that the next purchase is a joint one again. */
    ENDS_TOGETHER,
    /** Whatever costs least over the months that are counted. */
    CHEAPEST;

    boolean allows(Move move) {
        return switch (move) {
            case ON_TIME, BRIDGE, EARLY_END, SHORT_FIRST_TERM -> true;
            case LATER_WAVE -> this == CHEAPEST;
        };
    }
}
