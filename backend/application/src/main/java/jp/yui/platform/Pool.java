package jp.yui.platform;

/** The pools of connections, apart so that long work never takes the connections of the people who wait at a page. */
enum Pool {
    /** Requests of people who wait at a page. */
    PEOPLE,
    /** Requests for files and for long computations ({@link Report}). */
    REPORTS,
    /** Background work, under a role of its own. */
    JOBS
}
