package jp.yui.procurement.projects;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;

/** What happened to a purchase: ids and days, never content. */
sealed interface ProjectEvent {

    ProjectId project();

    LocalDate day();

    record StageBegun(ProjectId project, Stage stage, LocalDate day) implements ProjectEvent {}

    record StageExtended(ProjectId project, Stage stage, LocalDate until, LocalDate day) implements ProjectEvent {}

    record BuyerJoined(ProjectId project, LocalGovernmentCode body, LocalDate day) implements ProjectEvent {}

    record BuyerLeft(ProjectId project, LocalGovernmentCode body, LocalDate day) implements ProjectEvent {}

    record ContractSigned(ProjectId project, LocalGovernmentCode body, LocalDate day) implements ProjectEvent {}

    record ContractLapsed(ProjectId project, LocalGovernmentCode body, LocalDate day) implements ProjectEvent {}

    record ContractEnded(ProjectId project, LocalGovernmentCode body, LocalDate day) implements ProjectEvent {}

    record AwardGiven(ProjectId project, LocalDate day) implements ProjectEvent {}
}
