package jp.yui.procurement.projects;

import java.util.Optional;
import jp.yui.procurement.consortia.LeavingPolicy.Point;

/** Where a joint purchase stands, in the order of the work; the last three are off the path. */
enum Stage {
    /** 意向調査. */
    SURVEY,
    /** 研究会. */
    STUDY,
    /** 仕様の共通化. */
    SPECIFICATION,
    /** 情報提供依頼（RFI）. */
    RFI,
    /** 参加の意思決定. */
    PARTICIPATION,
    /** 予算化. */
    BUDGET,
    /** 公告. */
    NOTICE,
    /** 評価. */
    EVALUATION,
    /** 受託者の決定. */
    AWARD,
    /** 契約. */
    CONTRACTS,
    /** 導入. */
    INTRODUCTION,
    /** 運用. */
    OPERATION,
    /** 更新. */
    RENEWAL,
    /** 不調. */
    TENDER_FAILED,
    /** 中止. */
    CANCELLED,
    /** 終了. */
    FINISHED;

    /** The stage behind the gate; none for those off the path. */
    Optional<Stage> next() {
        return switch (this) {
            case RENEWAL -> Optional.of(FINISHED);
            case TENDER_FAILED, CANCELLED, FINISHED -> Optional.empty();
            case SURVEY,
                    STUDY,
                    SPECIFICATION,
                    RFI,
                    PARTICIPATION,
                    BUDGET,
                    NOTICE,
                    EVALUATION,
                    AWARD,
                    CONTRACTS,
                    INTRODUCTION,
                    OPERATION -> Optional.of(values()[ordinal() + 1]);
        };
    }

    /** How far the purchase is for those who leave: with bids in hand the price of the lower tier counts already. */
    Point point() {
        return switch (this) {
            case SURVEY, STUDY, SPECIFICATION, RFI, PARTICIPATION, BUDGET, TENDER_FAILED -> Point.BEFORE_NOTICE;
            case NOTICE -> Point.AFTER_NOTICE;
            case EVALUATION, AWARD -> Point.AFTER_AWARD;
            case CONTRACTS, INTRODUCTION, OPERATION, RENEWAL, CANCELLED, FINISHED -> Point.AFTER_CONTRACT;
        };
    }
}
