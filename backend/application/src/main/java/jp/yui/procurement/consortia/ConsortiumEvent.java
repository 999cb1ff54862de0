package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.SortedSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;

/** What happened to a consortium: ids and days, never content. */
sealed interface ConsortiumEvent {

    TenantKey consortium();

    LocalDate day();

    record Founded(TenantKey consortium, LocalDate day) implements ConsortiumEvent {}

    record VoteOpened(TenantKey consortium, VoteId vote, LocalDate day) implements ConsortiumEvent {}

    record VoteCounted(TenantKey consortium, VoteId vote, LocalDate day, boolean carried) implements ConsortiumEvent {}

    record StandingGiven(TenantKey consortium, LocalGovernmentCode body, Standing standing, LocalDate day)
            implements ConsortiumEvent {}

    record CoordinationHanded(TenantKey consortium, LocalGovernmentCode body, LocalDate day)
            implements ConsortiumEvent {}

    record RulesAdopted(TenantKey consortium, int version, LocalDate day) implements ConsortiumEvent {}

    record NoticeGiven(TenantKey consortium, LocalGovernmentCode body, LocalDate day) implements ConsortiumEvent {}

    record NoticeAccepted(TenantKey consortium, LocalGovernmentCode body, LocalDate day) implements ConsortiumEvent {}

    record NoticeTakenBack(TenantKey consortium, LocalGovernmentCode body, LocalDate day) implements ConsortiumEvent {}

    record BodiesMerged(
            TenantKey consortium, SortedSet<LocalGovernmentCode> gone, LocalGovernmentCode successor, LocalDate day)
            implements ConsortiumEvent {}

    record Dissolved(TenantKey consortium, LocalDate day) implements ConsortiumEvent {}
}
