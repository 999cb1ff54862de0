package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Responses that are accepted together; all of them or none. */
public record Acceptances(@NotEmpty @Size(max = 2000) List<UUID> responses) {}
