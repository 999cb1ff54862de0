package jp.yui.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.shell.Place;

/** One plain step that makes sense next. */
final class NextStep extends Div {

    NextStep(Place place) {
        addClassName("card");
        setId("next-step");
        add(new H2(getTranslation("next.title")));
        if (place.edition().isPresent()) {
            compare(place);
        } else if (place.may(Permission.BENCHMARK_IMPORT)) {
            step("import", Addresses.imports(place));
        } else {
            step("wait", Addresses.method(place));
        }
    }

    private void compare(Place place) {
        Own.prefecture(place)
                .ifPresentOrElse(own -> neighbours(place, own), () -> step("compare", Addresses.prefectures(place)));
    }

    private void neighbours(Place place, LocalGovernmentCode prefecture) {
        step("neighbours", Addresses.municipalities(place, prefecture));
    }

    private void step(String key, String address) {
        Paragraph what = new Paragraph(getTranslation("next." + key));
        what.addClassName("strong");
        Paragraph why = new Paragraph(getTranslation("next." + key + ".why"));
        why.addClassName("muted");
        Anchor go = new Anchor(address, getTranslation("next." + key + ".go"));
        go.addClassName("button");
        go.setId("next-go");
        add(what, why, go);
    }
}
