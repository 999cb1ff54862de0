package jp.yui.procurement.councils;

import java.time.LocalDate;

/** How far the contract of one body is. */
public sealed interface ContractState {

    /** 仮契約: signed, and without effect until the council has voted. */
    record Provisional(LocalDate signed) implements ContractState {}

    /** 本契約. */
    record InForce(LocalDate since) implements ContractState {}

    /** 失効: the council refused. */
    record Lapsed(LocalDate voted) implements ContractState {}

    /** 終了・解除. */
    record Ended(LocalDate on) implements ContractState {}
}
