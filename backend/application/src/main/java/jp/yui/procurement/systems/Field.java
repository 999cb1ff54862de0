package jp.yui.procurement.systems;

/** What is recorded of a system, and where it stands in a request. */
enum Field {
    TYPE("/type"),
    PRODUCT("/product"),
    VENDOR("/vendor/name"),
    CORPORATE_NUMBER("/vendor/corporateNumber"),
    STARTS_ON("/startsOn"),
    ENDS_ON("/endsOn"),
    NOTICE_MONTHS("/noticeMonths"),
    USERS("/users"),
    FISCAL_YEAR("/cost/fiscalYear"),
    LICENCE("/cost/licence"),
    MAINTENANCE("/cost/maintenance"),
    CLOUD("/cost/cloud"),
    NETWORK("/cost/network"),
    OTHER("/cost/other"),
    EXPORT_INCLUDED("/exportIncluded"),
    EXPORT_TERMS("/exportTerms"),
    OPEN_TO_JOINT("/openToJoint");

    private final String pointer;

    Field(String pointer) {
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
