package jp.yui.procurement.consortia;

/** What a consortium decides by vote; a rule book names the majority for each. */
public enum Matter {
    /** 加入・区分の変更. */
    MEMBERSHIP,
    /** 幹事団体の交代. */
    COORDINATION,
    /** 規約の改正. */
    RULES,
    /** 調達の開始. */
    PROJECT,
    /** 仕様の確定. */
    SPECIFICATION,
    /** 負担の方法. */
    ALLOCATION,
    /** 受託者の決定. */
    AWARD,
    /** 契約の終了・解除. */
    TERMINATION,
    /** 解散. */
    DISSOLUTION,
    /** その他. */
    OTHER
}
