package jp.yui.contract.assessment;

/** Whether an item has a level; an item without one is never counted as 0. */
public enum AnswerState {
    UNANSWERED,
    ANSWERED,
    NOT_APPLICABLE
}
