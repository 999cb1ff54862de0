package jp.yui.procurement.consortia;

import java.util.EnumSet;
import java.util.Set;

/** What has to be done when a member leaves, by how far the purchase is and by who contracts. */
public final class LeavingPolicy {

    private LeavingPolicy() {}

    /** How far a purchase is, for those who leave: 公告前, 公告後, 決定後, 契約後. */
    public enum Point {
        BEFORE_NOTICE,
        AFTER_NOTICE,
        AFTER_AWARD,
        AFTER_CONTRACT
    }

    /** What somebody has to do. */
    public enum Duty {
        /** The others see their new shares (新しい負担額の提示). */
        SHOW_SHARES,
        /** Its votes leave the requirement matrix (要件の票の取下げ). */
        DROP_ITS_VOTES,
        /** The tender is corrected, and bidders get the time for it (公告の変更). */
        CORRECT_NOTICE,
        /** The price of the tier that is left counts (少ない団体数の単価). */
        REPRICE,
        /** Those whose share rises by more than agreed consent anew (再同意). */
        ASK_ANEW,
        /** It ends the contract that it has itself (自団体の契約の解除). */
        END_OWN_CONTRACT,
        /** The common contract is changed (共同の契約の変更). */
        CHANGE_COMMON_CONTRACT,
        /** It pays what leaving costs (脱退負担金). */
        PAY_EXIT_CHARGE,
        /** It takes its data out (データの引取り). */
        TAKE_DATA_OUT
    }

    /** The duties, in the order in which they come. */
    public static Set<Duty> duties(Contractor contractor, Point point) {
        return switch (point) {
            case BEFORE_NOTICE -> EnumSet.of(Duty.SHOW_SHARES, Duty.DROP_ITS_VOTES);
            case AFTER_NOTICE -> EnumSet.of(Duty.SHOW_SHARES, Duty.CORRECT_NOTICE);
            case AFTER_AWARD -> EnumSet.of(Duty.SHOW_SHARES, Duty.REPRICE, Duty.ASK_ANEW);
            case AFTER_CONTRACT ->
                EnumSet.of(
                        Duty.SHOW_SHARES,
                        Duty.REPRICE,
                        Duty.ASK_ANEW,
                        contractDuty(contractor),
                        Duty.PAY_EXIT_CHARGE,
                        Duty.TAKE_DATA_OUT);
        };
    }

    private static Duty contractDuty(Contractor contractor) {
        return switch (contractor) {
            case EACH_MEMBER -> Duty.END_OWN_CONTRACT;
            case LEAD, ITSELF -> Duty.CHANGE_COMMON_CONTRACT;
        };
    }
}
