package jp.yui.procurement.projects;

/** Whether the notice waits for every council (議決待ちの団体の扱い). */
enum OpenCouncilsPolicy {
    /** The notice waits until each council has voted. */
    WAIT,
    /** The notice goes out with those that are funded and names the others as conditional. */
    GO_ON
}
