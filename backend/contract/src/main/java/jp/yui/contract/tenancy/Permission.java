package jp.yui.contract.tenancy;

/** What the caller may do in a tenant, derived from roles and kind of tenant, so that a client need not know the rule. */
public enum Permission {
    BENCHMARK_READ,
    BENCHMARK_IMPORT,
    TENANT_ADMINISTER,
    AUDIT_READ,
    ASSESSMENT_READ,
    ASSESSMENT_ANSWER,
    ASSESSMENT_APPROVE,
    ASSESSMENT_CONDUCT,
    ASSESSMENT_PROXY,
    ASSESSMENT_PUBLISH,
    PROCUREMENT_READ,
    PROCUREMENT_RECORD
}
