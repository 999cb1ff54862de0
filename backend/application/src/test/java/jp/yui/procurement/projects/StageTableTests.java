package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.PREFECTURE;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;
import org.junit.jupiter.api.Test;

/** Every stage × every act × every part, against a table that is the test's own. */
class StageTableTests {

    /** Who acts, the stages from and to (in their order), what can be done there. */
    private static final String TABLE = """
        COORDINATOR BUYER MEMBER ASSOCIATE OBSERVER | SURVEY        FINISHED      | LOOK
        COORDINATOR BUYER MEMBER ASSOCIATE          | SURVEY        SURVEY        | ANSWER_SURVEY
        COORDINATOR                                 | SURVEY        RENEWAL       | PASS_GATE EXTEND
        COORDINATOR                                 | STUDY         STUDY         | DECIDE_TO_BUY
        COORDINATOR                                 | SPECIFICATION SPECIFICATION | WRITE_REQUIREMENTS SETTLE_REQUIREMENTS
        COORDINATOR BUYER MEMBER                    | SPECIFICATION SPECIFICATION | RATE_REQUIREMENTS
        COORDINATOR                                 | RFI           RFI           | RECORD_PRICES
        COORDINATOR BUYER MEMBER                    | PARTICIPATION PARTICIPATION | DECIDE_PARTICIPATION
        COORDINATOR BUYER                           | BUDGET        OPERATION     | REPORT_BUDGET
        COORDINATOR                                 | BUDGET        BUDGET        | PLAN_TENDER
        COORDINATOR                                 | NOTICE        NOTICE        | CORRECT_TENDER OPEN_BIDS
        COORDINATOR                                 | NOTICE        AWARD         | FAIL_TENDER
        COORDINATOR                                 | TENDER_FAILED TENDER_FAILED | TENDER_AGAIN REWORK CANCEL
        COORDINATOR                                 | EVALUATION    EVALUATION    | EVALUATE
        COORDINATOR                                 | AWARD         AWARD         | GIVE_AWARD
        COORDINATOR                                 | AWARD         OPERATION     | AMEND_PRICES
        COORDINATOR BUYER                           | AWARD         CONTRACTS     | CONSENT
        COORDINATOR BUYER                           | CONTRACTS     OPERATION     | SIGN REPORT_CONTRACT_VOTE
        COORDINATOR BUYER                           | INTRODUCTION  OPERATION     | GO_LIVE
        COORDINATOR BUYER MEMBER                    | CONTRACTS     OPERATION     | JOIN_LATE
        COORDINATOR BUYER                           | BUDGET        CONTRACTS     | LEAVE
        COORDINATOR BUYER                           | CONTRACTS     RENEWAL       | END_CONTRACT
        COORDINATOR                                 | CONTRACTS     RENEWAL       | END_ALL_CONTRACTS
        COORDINATOR                                 | OPERATION     OPERATION     | PLAN_RENEWAL
        COORDINATOR                                 | RENEWAL       RENEWAL       | NAME_SUCCESSOR
        COORDINATOR                                 | SURVEY        AWARD         | CANCEL
        """;

    private static final Map<Part, LocalGovernmentCode> BODIES = Map.of(
            Part.COORDINATOR, MIDORI,
            Part.BUYER, SAKURA,
            Part.MEMBER, Purchase.OUT,
            Part.ASSOCIATE, VILLAGE,
            Part.OBSERVER, PREFECTURE);

    @Test
    void allowsWhatTheTableAllowsAndNothingElse() {
        Map<String, Set<Stage>> allowed = read();
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (Stage stage : Stage.values()) {
            Purchase purchase = Purchase.in(stage);
            for (Part part : Part.values()) {
                for (Act act : Act.values()) {
                    cells++;
                    String found = attempt(purchase, part, act);
                    if (!found.equals(expected(allowed.getOrDefault(part + " " + act, Set.of()), stage))) {
                        deviations.add("%s: %s as %s gave %s".formatted(stage, act, part, found));
                    }
                }
            }
        }
        IO.println("Figure: stages: %d stages × %d acts × %d parts: %d cells, %d deviations"
                .formatted(Stage.values().length, Act.values().length, Part.values().length, cells, deviations.size()));
        assertThat(deviations).isEmpty();
    }

    @Test
    void offersWhatItAllows() {
        for (Stage stage : Stage.values()) {
            Purchase purchase = Purchase.in(stage);
            for (Part part : Part.values()) {
                LocalGovernmentCode body = BODIES.get(part);
                Set<Act> possible = purchase.project.possible(of(body, Purchase.DAY));
                for (Act act : Act.values()) {
                    assertThat(possible.contains(act)).isEqualTo(allows(purchase, body, act));
                }
            }
        }
    }

    @Test
    void doesNotExistForOthers() {
        Purchase purchase = Purchase.in(Stage.SURVEY);
        LocalGovernmentCode other = LocalGovernmentCode.ofFiveDigits("99398");
        refuses("project-not-found", () -> purchase.project.require(Act.LOOK, of(other, Purchase.DAY)));
        refuses("project-not-found", () -> purchase.project.possible(of(other, Purchase.DAY)));
    }

    /** A buyer is only a buyer once it has joined; before, the same body acts as a member. */
    private static String attempt(Purchase purchase, Part part, Act act) {
        LocalGovernmentCode body = BODIES.get(part);
        if (part == Part.BUYER && purchase.project.buyers().isEmpty()) {
            return act.isFor(part) ? act.fits(purchase.project.stage()) ? "allowed" : "wrong-stage" : "forbidden";
        }
        assertThat(purchase.project.part(body, Purchase.DAY)).isEqualTo(part);
        try {
            purchase.project.require(act, of(body, Purchase.DAY));
            return "allowed";
        } catch (Problem refused) {
            return refused.type();
        }
    }

    private static boolean allows(Purchase purchase, LocalGovernmentCode body, Act act) {
        try {
            purchase.project.require(act, of(body, Purchase.DAY));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static String expected(Set<Stage> stages, Stage stage) {
        return stages.isEmpty() ? "forbidden" : stages.contains(stage) ? "allowed" : "wrong-stage";
    }

    private static Map<String, Set<Stage>> read() {
        Map<String, Set<Stage>> allowed = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] columns = line.split("\\|");
            String[] ends = columns[1].strip().split("\\s+");
            for (String part : columns[0].strip().split("\\s+")) {
                for (String act : columns[2].strip().split("\\s+")) {
                    allowed.computeIfAbsent(part + " " + act, cell -> new HashSet<>())
                            .addAll(between(Stage.valueOf(ends[0]), Stage.valueOf(ends[1])));
                }
            }
        }
        return allowed;
    }

    private static List<Stage> between(Stage from, Stage to) {
        return List.of(Stage.values()).subList(from.ordinal(), to.ordinal() + 1);
    }
}
