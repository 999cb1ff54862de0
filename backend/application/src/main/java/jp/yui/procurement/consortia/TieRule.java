package jp.yui.procurement.consortia;

/** 可否同数のとき: the motion falls, or the coordinator's own ballot decides. */
enum TieRule {
    FALLS,
    COORDINATOR_DECIDES
}
