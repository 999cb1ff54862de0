package jp.yui.procurement.councils;

/** The classes of bodies for which the law sets amounts: 都道府県, 指定都市, 市・特別区, 町村. */
public enum BodyClass {
    PREFECTURE,
    DESIGNATED_CITY,
    CITY,
    TOWN
}
