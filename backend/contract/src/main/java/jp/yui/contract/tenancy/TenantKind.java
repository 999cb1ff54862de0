package jp.yui.contract.tenancy;

/** What a tenant is: 市区町村, 都道府県, 協議会等, 運営. */
public enum TenantKind {
    MUNICIPALITY,
    PREFECTURE,
    CONSORTIUM,
    PLATFORM
}
