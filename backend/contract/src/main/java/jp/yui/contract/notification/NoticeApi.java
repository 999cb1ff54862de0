package jp.yui.contract.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The caller's own notices in a tenant: those for a role that they hold there, since they hold it. */
@HttpExchange("/api/t/{tenant}/notification")
@Tag(name = "notification")
public interface NoticeApi {

    /**
     * The caller's notices, newest first.
     *
     * @param before only notices older than this one; for the next page pass the last id received
     * @param limit how many at most, 1 to 200
     */
    @Operation(summary = "My notices, newest first")
    @GetExchange("/notices")
    List<Notice> notices(
            @PathVariable("tenant") TenantKey tenant,
            @RequestParam(name = "before", required = false) @Nullable UUID before,
            @RequestParam(name = "limit", defaultValue = "50") int limit);

    /** How many of them the caller has not read. */
    @Operation(summary = "How many of my notices I have not read")
    @GetExchange("/notices/unread")
    Unread unread(@PathVariable("tenant") TenantKey tenant);

    /** One notice of the caller; 404 {@code notice-not-found} for anybody else's. */
    @Operation(summary = "One of my notices")
    @GetExchange("/notices/{id}")
    Notice notice(@PathVariable("tenant") TenantKey tenant, @PathVariable("id") UUID id);

    /** Marks notices of the caller as read, all of them or none; answers how many are left. */
    @Operation(summary = "Mark my notices as read")
    @Idempotent
    @PostExchange("/notices/readings")
    Unread read(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody Readings readings);

    /** Whether the caller gets mail about them, and where. */
    @Operation(summary = "Whether I get mail")
    @GetExchange("/mail")
    MailChoice mail(@PathVariable("tenant") TenantKey tenant);

    /** Switches mail on or off for the caller; the last word counts. 409 {@code no-mail-address} without an address. */
    @Operation(summary = "Switch my mail on or off")
    @PutExchange("/mail")
    MailChoice chooseMail(@PathVariable("tenant") TenantKey tenant, @Valid @RequestBody MailWish wish);
}
