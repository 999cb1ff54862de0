package jp.yui.contract.assessment;

/** A way in which transformation starts and then decays (失敗の型). */
public enum FailurePattern {
    /** 目的不明の導入先行. */
    F1,
    /** ベンダー依存. */
    F2,
    /** 職員の疲弊. */
    F3,
    /** データ分断. */
    F4,
    /** 形骸化. */
    F5
}
