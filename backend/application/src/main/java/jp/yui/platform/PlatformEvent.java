package jp.yui.platform;

/** Something worth auditing that has no tenant of its own: it goes to the platform's chain, in its own transaction. */
public interface PlatformEvent {

    /** Who did it: issuer and subject. */
    String actor();

    /** What happened, in the past: {@code access.refused}. */
    String action();

    /** What it concerned, by id. */
    String object();
}
