package jp.yui.ui.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The two issuers that people sign in with, and this program's secret at each. */
@ConfigurationProperties("yui")
record IdentitySettings(String issuer, String opsIssuer, String frontendSecret, String frontendOpsSecret) {}
