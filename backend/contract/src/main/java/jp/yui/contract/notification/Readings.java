package jp.yui.contract.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Notices that the person has read.
 *
 * @param notices their ids, 1 to 200
 */
public record Readings(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> notices) {}
