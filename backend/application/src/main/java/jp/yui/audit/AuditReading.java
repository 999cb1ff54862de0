package jp.yui.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.yui.contract.audit.AuditEntry;
import jp.yui.contract.audit.AuditVerification;
import jp.yui.platform.Glance;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and recomputes the chain of the tenant that has been entered. */
@Service
class AuditReading {

    /** A file, so that the bench can drive the very same statement. */
    private static final String ENTRIES = read("read-entries.sql");

    private final Glance glance;
    private final JsonMapper json;
    private final ChainCheck check;

    AuditReading(Glance glance, JsonMapper json, ChainCheck check) {
        this.glance = glance;
        this.json = json;
        this.check = check;
    }

    List<AuditEntry> entries(@Nullable Long before, int limit) {
        return glance.sql(ENTRIES)
                .param("before", before, Types.BIGINT)
                .param("limit", Math.clamp(limit, 1, 200))
                .list((row, _) -> entryOf(row));
    }

    @Transactional(readOnly = true)
    AuditVerification verify() {
        return check.of(TenantScope.grant().tenant());
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file, AuditReading.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditEntry entryOf(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                json.readValue(row.getString("detail"), new TypeReference<Map<String, Object>>() {}),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
