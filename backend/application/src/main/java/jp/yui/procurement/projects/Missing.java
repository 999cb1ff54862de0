package jp.yui.procurement.projects;

import java.util.List;
import jp.yui.contract.LocalGovernmentCode;

/** What a gate still waits for, and the bodies that have to act. */
record Missing(Need need, List<LocalGovernmentCode> who) {

    Missing {
        who = List.copyOf(who);
    }

    /** Everything that a gate may wait for. */
    enum Need {
        /** 意向調査の回答. */
        SURVEY_ANSWER,
        /** 二団体以上. */
        SECOND_BUYER,
        /** 調達開始の議決. */
        DECISION_TO_BUY,
        /** 必須要件. */
        REQUIREMENT,
        /** 要件への票. */
        RATING,
        /** 独自要望の費用. */
        COST_OF_DISSENT,
        /** 仕様確定の議決. */
        DECISION_ON_REQUIREMENTS,
        /** 参加団体数に応じた価格. */
        TIERED_PRICE,
        /** 参加の意思決定. */
        PARTICIPATION,
        /** 債務負担行為の議決. */
        BUDGET_VOTE,
        /** 公告の日程. */
        TENDER_DATES,
        /** 公告の変更. */
        CORRECTED_NOTICE,
        /** 開札. */
        OPENING,
        /** 応札. */
        BID,
        /** 評価結果. */
        EVALUATION,
        /** 受託者決定の議決. */
        AWARD,
        /** 再同意. */
        CONSENT,
        /** 契約の締結. */
        SIGNATURE,
        /** 契約の議決. */
        CONTRACT_VOTE,
        /** 効力のある契約. */
        CONTRACT_IN_FORCE,
        /** 稼働. */
        GOING_LIVE,
        /** 更新の計画. */
        RENEWAL_PLAN,
        /** 次の調達. */
        SUCCESSOR
    }
}
