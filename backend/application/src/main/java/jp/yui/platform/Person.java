package jp.yui.platform;

/** A signed-in person: who says so, under which id, and the name to show. */
public record Person(String issuer, String subject, String name) {}
