package jp.yui.procurement.consortia;

import java.time.LocalDate;

/**
 * What follows from a legal form (広域連携の法形式), as data with its source: a form is revised by a later version, never by code.
 *
 * @param everyCouncilVotes whether each council must agree before the form comes to be
 * @param legalPerson whether it is a body of its own
 * @param contractor who contracts unless the members agree otherwise
 * @param exit how a member leaves
 * @param mayBill whether money can be asked for in the form's own name (or the entrusted body's)
 * @param source what says so, for people
 * @param validFrom first day on which this version counts
 */
record LegalForm(
        Kind kind,
        boolean everyCouncilVotes,
        boolean legalPerson,
        Contractor contractor,
        Exit exit,
        boolean mayBill,
        String source,
        LocalDate validFrom) {

    LegalForm {
        if (source.isBlank()) {
            throw new IllegalArgumentException("What a legal form means needs a source");
        }
        if (legalPerson != (contractor == Contractor.ITSELF)) {
            throw new IllegalArgumentException("A legal person, and nothing else, contracts itself");
        }
    }

    /** The forms, by the names the law gives them. */
    enum Kind {
        /** 任意協議会. */
        VOLUNTARY_COUNCIL,
        /** 連携協約. */
        COOPERATION_AGREEMENT,
        /** 協議会. */
        STATUTORY_COUNCIL,
        /** 機関等の共同設置. */
        JOINT_ORGAN,
        /** 事務の委託. */
        ENTRUSTED_AFFAIRS,
        /** 事務の代替執行. */
        SUBSTITUTE_EXECUTION,
        /** 一部事務組合. */
        PARTIAL_AFFAIRS_ASSOCIATION,
        /** 広域連合. */
        WIDE_AREA_UNION
    }
}
