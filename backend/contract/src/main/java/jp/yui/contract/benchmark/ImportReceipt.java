package jp.yui.contract.benchmark;

import java.util.UUID;

/** The answer to an upload: the id under which its progress and review are found. */
public record ImportReceipt(UUID id) {}
