package jp.yui.ui.benchmark.prefectures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.ui.chart.Chart;
import jp.yui.ui.shell.Place;

/** The tile map of the 47 prefectures; each tile leads to its municipalities. */
public final class MapCard extends Div {

    public MapCard(Place place, List<PrefecturePosition> prefectures) {
        addClassName("card");
        add(
                new H2(getTranslation("prefectures.map")),
                new Chart("map", PrefectureCharts.tiles(place, prefectures, this)));
    }
}
