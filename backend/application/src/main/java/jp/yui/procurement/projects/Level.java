package jp.yui.procurement.projects;

/** How much a requirement is wanted: 不要, 任意, 推奨, 必須. */
enum Level {
    NOT_NEEDED,
    COULD,
    SHOULD,
    MUST
}
