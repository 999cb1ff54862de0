package jp.yui.contract.benchmark;

import java.util.UUID;

/**
 * What an accepted import became.
 *
 * @param release the new release
 * @param edition the new edition of the release's fiscal year
 */
public record Acceptance(UUID release, UUID edition) {}
