package jp.yui.procurement.alignment;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;

/** A month in which the shared system may begin: priced, or impossible for somebody. */
sealed interface Beginning {

    YearMonth month();

    /** What it costs all together, and what each member does; waves are paid by all and belong to nobody's plan. */
    record Priced(YearMonth month, List<MemberPlan> plans, List<Wave> waves) implements Beginning {

        public Priced {
            plans = List.copyOf(plans);
            waves = List.copyOf(waves);
        }

        Yen total() {
            Yen members = plans.stream().map(MemberPlan::total).reduce(Yen.ZERO, Yen::plus);
            return waves.stream().map(Wave::price).reduce(members, Yen::plus);
        }
    }

    /** These members have no move that their contracts and the policy allow. */
    record Impossible(YearMonth month, SortedSet<LocalGovernmentCode> stuck) implements Beginning {}

    /** A further month in which members go live. */
    record Wave(YearMonth month, Yen price) {}
}
