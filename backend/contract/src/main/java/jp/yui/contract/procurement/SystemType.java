package jp.yui.contract.procurement;

/**
 * A kind of system that a town may have.
 *
 * @param code to name it by
 * @param area where it belongs
 * @param ja its Japanese name
 * @param en its English name
 */
public record SystemType(String code, Area area, String ja, String en) {

    /** The 20 business systems that are standardised by law, other business, inner administration, tools for all. */
    public enum Area {
        STANDARDISED,
        BUSINESS,
        INTERNAL,
        TOOL
    }
}
