package jp.yui.procurement.projects;

import static jp.yui.procurement.projects.Part.ASSOCIATE;
import static jp.yui.procurement.projects.Part.BUYER;
import static jp.yui.procurement.projects.Part.COORDINATOR;
import static jp.yui.procurement.projects.Part.MEMBER;

import java.util.EnumSet;
import java.util.Set;

/** What can be done in a purchase, by whom, and in which stages; nothing else can. */
enum Act {
    LOOK(EnumSet.allOf(Part.class), EnumSet.allOf(Stage.class)),
    ANSWER_SURVEY(EnumSet.of(COORDINATOR, BUYER, MEMBER, ASSOCIATE), EnumSet.of(Stage.SURVEY)),
    PASS_GATE(EnumSet.of(COORDINATOR), EnumSet.range(Stage.SURVEY, Stage.RENEWAL)),
    EXTEND(EnumSet.of(COORDINATOR), EnumSet.range(Stage.SURVEY, Stage.RENEWAL)),
    DECIDE_TO_BUY(EnumSet.of(COORDINATOR), EnumSet.of(Stage.STUDY)),
    WRITE_REQUIREMENTS(EnumSet.of(COORDINATOR), EnumSet.of(Stage.SPECIFICATION)),
    RATE_REQUIREMENTS(EnumSet.of(COORDINATOR, BUYER, MEMBER), EnumSet.of(Stage.SPECIFICATION)),
    SETTLE_REQUIREMENTS(EnumSet.of(COORDINATOR), EnumSet.of(Stage.SPECIFICATION)),
    RECORD_PRICES(EnumSet.of(COORDINATOR), EnumSet.of(Stage.RFI)),
    DECIDE_PARTICIPATION(EnumSet.of(COORDINATOR, BUYER, MEMBER), EnumSet.of(Stage.PARTICIPATION)),
    REPORT_BUDGET(EnumSet.of(COORDINATOR, BUYER), EnumSet.range(Stage.BUDGET, Stage.OPERATION)),
    PLAN_TENDER(EnumSet.of(COORDINATOR), EnumSet.of(Stage.BUDGET)),
    CORRECT_TENDER(EnumSet.of(COORDINATOR), EnumSet.of(Stage.NOTICE)),
    OPEN_BIDS(EnumSet.of(COORDINATOR), EnumSet.of(Stage.NOTICE)),
    FAIL_TENDER(EnumSet.of(COORDINATOR), EnumSet.range(Stage.NOTICE, Stage.AWARD)),
    TENDER_AGAIN(EnumSet.of(COORDINATOR), EnumSet.of(Stage.TENDER_FAILED)),
    REWORK(EnumSet.of(COORDINATOR), EnumSet.of(Stage.TENDER_FAILED)),
    EVALUATE(EnumSet.of(COORDINATOR), EnumSet.of(Stage.EVALUATION)),
    GIVE_AWARD(EnumSet.of(COORDINATOR), EnumSet.of(Stage.AWARD)),
    AMEND_PRICES(EnumSet.of(COORDINATOR), EnumSet.range(Stage.AWARD, Stage.OPERATION)),
    CONSENT(EnumSet.of(COORDINATOR, BUYER), EnumSet.of(Stage.AWARD, Stage.CONTRACTS)),
    SIGN(EnumSet.of(COORDINATOR, BUYER), EnumSet.range(Stage.CONTRACTS, Stage.OPERATION)),
    REPORT_CONTRACT_VOTE(EnumSet.of(COORDINATOR, BUYER), EnumSet.range(Stage.CONTRACTS, Stage.OPERATION)),
    GO_LIVE(EnumSet.of(COORDINATOR, BUYER), EnumSet.of(Stage.INTRODUCTION, Stage.OPERATION)),
    JOIN_LATE(EnumSet.of(COORDINATOR, BUYER, MEMBER), EnumSet.range(Stage.CONTRACTS, Stage.OPERATION)),
    LEAVE(EnumSet.of(COORDINATOR, BUYER), EnumSet.range(Stage.BUDGET, Stage.CONTRACTS)),
    END_CONTRACT(EnumSet.of(COORDINATOR, BUYER), EnumSet.range(Stage.CONTRACTS, Stage.RENEWAL)),
    END_ALL_CONTRACTS(EnumSet.of(COORDINATOR), EnumSet.range(Stage.CONTRACTS, Stage.RENEWAL)),
    PLAN_RENEWAL(EnumSet.of(COORDINATOR), EnumSet.of(Stage.OPERATION)),
    NAME_SUCCESSOR(EnumSet.of(COORDINATOR), EnumSet.of(Stage.RENEWAL)),
    CANCEL(EnumSet.of(COORDINATOR), cancellable());

    private final Set<Part> parts;
    private final Set<Stage> stages;

    Act(Set<Part> parts, Set<Stage> stages) {
        this.parts = parts;
        this.stages = stages;
    }

    /** Whether this part may ever do it. */
    boolean isFor(Part part) {
        return parts.contains(part);
    }

    /** Whether it can be done in this stage. */
    boolean fits(Stage stage) {
        return stages.contains(stage);
    }

    /** With contracts there is nothing left to cancel: contracts end. */
    private static Set<Stage> cancellable() {
        Set<Stage> stages = EnumSet.range(Stage.SURVEY, Stage.AWARD);
        stages.add(Stage.TENDER_FAILED);
        return stages;
    }
}
