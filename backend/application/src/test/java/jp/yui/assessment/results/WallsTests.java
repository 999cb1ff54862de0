package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.contract.assessment.Result.WallLevel;
import jp.yui.contract.assessment.Wall;
import org.junit.jupiter.api.Test;

class WallsTests {

    @Test
    void putTheLowestInFrontAndSayWhatLedThere() {
        var walls = Walls.of(Sample.profile(
                Sample.at("D1-1", 2.0).wall(Wall.INSTITUTION),
                Sample.at("D1-2", 1.0).wall(Wall.ORGANISATION, Wall.PEOPLE),
                Sample.at("D1-3", 0.0).wall(Wall.PEOPLE)));
        assertThat(walls).extracting(WallLevel::wall).containsExactly(Wall.PEOPLE, Wall.ORGANISATION, Wall.INSTITUTION);
        assertThat(walls.getFirst().level()).isEqualTo(0.5);
        assertThat(walls.getFirst().items()).containsExactly("D1-3", "D1-2");
    }

    @Test
    void putAWallWithoutAnswersLast() {
        var walls = Walls.of(Sample.profile(
                Sample.at("D1-1", null).wall(Wall.INSTITUTION),
                Sample.at("D1-2", 5.0).wall(Wall.ORGANISATION),
                Sample.at("D1-3", 4.0).wall(Wall.PEOPLE)));
        assertThat(walls.getLast()).isEqualTo(new WallLevel(Wall.INSTITUTION, null, java.util.List.of()));
    }
}
