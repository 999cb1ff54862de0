package jp.yui.procurement.consortia;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;

/** Who does something in a consortium: a person, on behalf of which body, on which day. */
public record Acting(String person, LocalGovernmentCode body, LocalDate day) {}
