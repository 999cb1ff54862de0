package jp.yui.procurement.councils;

/** What a contract is about, as far as it matters to a council: 工事・製造の請負, 動産の買入れ, 役務, 賃貸借. */
public enum Subject {
    WORKS,
    MOVABLES,
    SERVICES,
    LEASE
}
