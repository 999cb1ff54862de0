package jp.yui.contract.audit;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param seq number in the tenant's chain, from 1 without gaps
 * @param at when
 * @param actor issuer and subject of the person, or {@code system#reason}
 * @param action what happened, such as {@code benchmark.import-accepted}
 * @param object what it concerned, by id
 * @param detail further ids and figures
 * @param hash link of the chain, hexadecimal
 */
public record AuditEntry(
        long seq,
        OffsetDateTime at,
        String actor,
        String action,
        String object,
        Map<String, Object> detail,
        String hash) {}
