package jp.yui.contract.assessment;

/** Why a municipality needs support; the first three come from how far it is, the others from accepted answers. */
public enum SupportReason {
    /** 期限を過ぎて未提出; the figure is the days since. */
    OVERDUE,
    /** 期限後の提出, without a figure. */
    LATE,
    /** 2回以上の差戻し; the figure is how often. */
    RETURNED_TWICE,
    /** 壁が低い: its lowest wall stands below 1; the figure is the wall's mean. */
    WALL,
    /** 失敗型: adopted and not in operation; the figure is the mean of the operation items. */
    FAILING,
    /** 失敗の型の危険が高い; the figure is the mean of the most dangerous one. */
    PATTERN,
    /** 前の年度から下がった; the figure is by how much, below 0. */
    FELL,
    /** 手順のステップ0に届いていない; the figure is the mean of its items. */
    STEP_ZERO
}
