package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A file of an earlier submission that still shows the level.
 *
 * @param file its id there
 */
public record CarriedFile(@NotNull UUID file) {}
