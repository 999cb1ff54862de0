package jp.yui.contract.notification;

import org.jspecify.annotations.Nullable;

/**
 * Whether the person gets mail about their notices in this tenant.
 *
 * @param address where it goes, as the identity provider verified it; null if it is not known, and then there is no mail
 * @param wanted whether the person wants it
 */
public record MailChoice(@Nullable String address, boolean wanted) {}
