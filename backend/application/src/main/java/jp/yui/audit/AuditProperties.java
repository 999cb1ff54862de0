package jp.yui.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the audit trail is anchored.
 *
 * @param anchorDir folder outside the database for the signed heads of all chains
 */
@ConfigurationProperties("yui.audit")
record AuditProperties(Path anchorDir) {}
