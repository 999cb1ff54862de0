package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.yui.ui.shell.Labels;

/** Where one body stands between the lowest and the highest of its base, by percentile. */
final class PlaceStrip extends Div {

    PlaceStrip(double percentile) {
        setId("place");
        Div strip = new Div(new Span());
        strip.addClassName("place-strip");
        strip.getStyle().set("--place", Math.round(percentile) + "%");
        strip.getElement().setAttribute("role", "img");
        strip.getElement()
                .setAttribute("aria-label", getTranslation("municipality.place", Labels.figure(percentile, 0)));
        Div ends = new Div(
                new Span(getTranslation("municipality.place.low")),
                new Span(getTranslation("municipality.place.high")));
        ends.addClassName("place-ends");
        add(strip, ends);
    }
}
