package jp.yui.contract.assessment;

/** One of the three walls (三つの壁) that stand in front of a municipality's transformation. */
public enum Wall {
    /** 制度: rules, plans and budgets. */
    INSTITUTION,
    /** 組織: structure and culture. */
    ORGANISATION,
    /** 人材: people and skills. */
    PEOPLE
}
