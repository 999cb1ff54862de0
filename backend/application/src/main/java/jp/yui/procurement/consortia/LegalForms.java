package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Exit.ByConsent;
import jp.yui.procurement.consortia.Exit.ByNotice;
import jp.yui.procurement.consortia.Exit.ByRuleBook;
import jp.yui.procurement.consortia.LegalForm.Kind;

/** All versions of all legal forms; the version in force on the day decides. */
record LegalForms(List<LegalForm> versions) {

    /** Since 2014-11-01, when 連携協約 and 事務の代替執行 came (平成26年法律第42号). */
    private static final LocalDate SINCE = LocalDate.of(2014, 11, 1);

    private static final ByNotice TWO_YEARS = new ByNotice(Period.ofYears(2), true);

    LegalForms {
        versions = List.copyOf(versions);
    }

    /** What Yui starts with: 地方自治法 as read on 2026-11-25. Whoever knows better revises it. */
    static LegalForms initial() {
        return new LegalForms(List.of(
                form(Kind.VOLUNTARY_COUNCIL, false, Contractor.EACH_MEMBER, new ByRuleBook(), false, "（定めなし。規約による）"),
                form(Kind.COOPERATION_AGREEMENT, true, Contractor.EACH_MEMBER, new ByConsent(), false, "第252条の2"),
                form(Kind.STATUTORY_COUNCIL, true, Contractor.EACH_MEMBER, TWO_YEARS, false, "第252条の2の2、第252条の6の2"),
                form(Kind.JOINT_ORGAN, true, Contractor.LEAD, TWO_YEARS, true, "第252条の7、第252条の7の2"),
                form(Kind.ENTRUSTED_AFFAIRS, true, Contractor.LEAD, new ByConsent(), true, "第252条の14"),
                form(Kind.SUBSTITUTE_EXECUTION, true, Contractor.EACH_MEMBER, new ByConsent(), true, "第252条の16の2"),
                form(Kind.PARTIAL_AFFAIRS_ASSOCIATION, true, Contractor.ITSELF, TWO_YEARS, true, "第284条、第286条の2"),
                form(Kind.WIDE_AREA_UNION, true, Contractor.ITSELF, new ByConsent(), true, "第284条、第291条の3")));
    }

    /** The form as it is understood on this day. */
    LegalForm at(Kind kind, LocalDate day) {
        return versions.stream()
                .filter(form -> form.kind() == kind && !form.validFrom().isAfter(day))
                .max(Comparator.comparing(LegalForm::validFrom))
                .orElseThrow(() -> new Problem.NotFound("legal-form-not-found", kind + " is not known on " + day));
    }

    /** With a further version, which counts from its first day on and changes nothing before. */
    LegalForms revised(LegalForm form) {
        List<LegalForm> more = new ArrayList<>(versions);
        more.removeIf(old -> old.kind() == form.kind() && old.validFrom().equals(form.validFrom()));
        more.add(form);
        return new LegalForms(more);
    }

    private static LegalForm form(
            Kind kind, boolean councils, Contractor contractor, Exit exit, boolean bills, String article) {
        boolean person = contractor == Contractor.ITSELF;
        return new LegalForm(kind, councils, person, contractor, exit, bills, "地方自治法 " + article, SINCE);
    }
}
