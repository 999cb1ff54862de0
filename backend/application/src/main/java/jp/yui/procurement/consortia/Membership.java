package jp.yui.procurement.consortia;

import jp.yui.contract.LocalGovernmentCode;

/** A body's place in a consortium for a time. */
public record Membership(LocalGovernmentCode body, Standing standing, Term term) {}
