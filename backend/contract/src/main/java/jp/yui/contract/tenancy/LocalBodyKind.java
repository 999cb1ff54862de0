package jp.yui.contract.tenancy;

/** The legal kind of a local public body: 都道府県, 市, 特別区, 町, 村. */
public enum LocalBodyKind {
    PREFECTURE,
    CITY,
    SPECIAL_WARD,
    TOWN,
    VILLAGE
}
