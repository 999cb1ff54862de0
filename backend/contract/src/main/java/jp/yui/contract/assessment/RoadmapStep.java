package jp.yui.contract.assessment;

/** A step of the roadmap that a next step belongs to. */
public enum RoadmapStep {
    /** 棚卸しと数値化. */
    R1,
    /** 目的共有とKPI. */
    R2,
    /** 小規模実証. */
    R3,
    /** データ・AIの活用. */
    R4,
    /** 教育と伴走. */
    R5
}
