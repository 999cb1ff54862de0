package jp.yui.contract.notification;

/**
 * Whether the person wants mail about their notices in this tenant.
 *
 * @param wanted true for mail, false for none
 */
public record MailWish(boolean wanted) {}
