package jp.yui.ui.benchmark;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.tenancy.LocalBody;
import jp.yui.contract.tenancy.RegisterApi;
import jp.yui.ui.shell.Place;

/** Which prefecture a page shows; every official one can be chosen, a fictional one only by those who belong to it. */
public final class PrefectureChoice extends ComboBox<LocalBody> {

    public PrefectureChoice(
            RegisterApi register,
            Place place,
            Optional<LocalGovernmentCode> chosen,
            Consumer<LocalGovernmentCode> next) {
        setId("prefecture");
        setLabel(getTranslation("column.prefecture"));
        List<LocalBody> offered = register.prefectures(place.tenant()).stream()
                .filter(body -> !body.demo() || Own.prefecture(place, body.code()))
                .toList();
        setItems(
                (body, typed) -> body.name().startsWith(typed) || body.reading().startsWith(typed), offered);
        setItemLabelGenerator(LocalBody::name);
        offered.stream()
                .filter(body -> chosen.filter(body.code()::equals).isPresent())
                .findFirst()
                .ifPresent(this::setValue);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                next.accept(change.getValue().code());
            }
        });
    }
}
