package jp.yui.procurement.consortia;

/** What a body says to a motion, and who said it for the body and when. */
record Ballot(Acting by, Choice choice) {

    /** 賛成, 反対, 棄権. */
    enum Choice {
        AYE,
        NO,
        ABSTAIN
    }
}
