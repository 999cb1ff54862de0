package jp.yui.assessment.results;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.yui.contract.assessment.Result.WallLevel;
import jp.yui.contract.assessment.Wall;

/** 三つの壁: the mean of the items tagged with each wall; the lowest is the wall in front of the town, one without answers the last. */
final class Walls {

    private Walls() {}

    static List<WallLevel> of(Profile profile) {
        return Arrays.stream(Wall.values())
                .map(wall -> level(wall, profile.of(item -> item.item().walls().contains(wall))))
                .sorted(Comparator.comparing(WallLevel::level, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static WallLevel level(Wall wall, Profile tagged) {
        return new WallLevel(wall, tagged.mean(), tagged.lowestFirst());
    }
}
