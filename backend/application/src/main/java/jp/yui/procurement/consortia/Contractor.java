package jp.yui.procurement.consortia;

/** Who signs the contract with the vendor: 個別契約, 代表契約, or the consortium as a legal person. */
public enum Contractor {
    EACH_MEMBER,
    LEAD,
    ITSELF
}
