package jp.yui.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A figure that is never a picture only: table, sentence, image and CSV belong to it. */
@Tag("yui-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./yui-chart.js")
public final class Chart extends Component implements HasSize {

    private static final List<String> WORDS =
            List.of("table", "picture", "image", "csv", "none", "own", "count", "legend");

    private final transient ChartModel model;

    public Chart(String id, ChartModel model) {
        this.model = model;
        setId(id);
        getElement().setPropertyMap("words", words());
        getElement().setPropertyBean("model", model);
    }

    /** What it shows. */
    public ChartModel model() {
        return model;
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word, getTranslation("chart." + word)));
        return words;
    }
}
