package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.tenancy.LocalBody;
import jp.yui.contract.tenancy.LocalBodyKind;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Place;

/** Finds one of the 1,741 by name, reading or code while one types, and opens it. */
final class BodySearch extends ComboBox<LocalBody> {

    private static final int OFFERED = 50;

    private final transient RegisterApi register;
    private final transient Place place;

    BodySearch(RegisterApi register, Place place, Base base) {
        this.register = register;
        this.place = place;
        setId("body-search");
        setLabel(getTranslation("municipality.search"));
        setPlaceholder(getTranslation("municipality.search.example"));
        setItemLabelGenerator(body -> getTranslation("municipality.search.item", body.name(), body.prefectureName()));
        setItemsWithFilterConverter(this::found, typed -> typed);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                Addresses.open(
                        UI.getCurrent(),
                        Addresses.municipality(place, change.getValue().code(), base));
            }
        });
    }

    private Stream<LocalBody> found(Query<LocalBody, String> query) {
        String typed = query.getFilter().orElse("").strip();
        Stream<LocalBody> bodies =
                typed.isEmpty() ? Stream.empty() : register.search(place.tenant(), typed, OFFERED).stream();
        return bodies.filter(body -> body.kind() != LocalBodyKind.PREFECTURE)
                .skip(query.getOffset())
                .limit(query.getLimit());
    }
}
