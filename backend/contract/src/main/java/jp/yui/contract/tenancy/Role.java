package jp.yui.contract.tenancy;

/** A role within one tenant (閲覧・編集・承認・管理・運営); a person holds a set of them, and each implies VIEWER. */
public enum Role {
    VIEWER,
    EDITOR,
    APPROVER,
    ADMIN,
    OPERATOR
}
