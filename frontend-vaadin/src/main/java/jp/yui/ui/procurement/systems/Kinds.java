package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemType;
import jp.yui.contract.procurement.SystemType.Area;

/** The kinds of systems by their names in the reader's language. */
record Kinds(List<SystemType> all) {

    Optional<SystemType> find(String code) {
        return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    String name(String code, Component reader) {
        return find(code).map(kind -> name(kind, reader)).orElse(code);
    }

    static String name(SystemType kind, Component reader) {
        return reader.getTranslation("locale").equals("en") ? kind.en() : kind.ja();
    }

    /** How many of the systems are of those standardised by law. */
    long standardised(List<SystemContract> systems) {
        return systems.stream()
                .flatMap(system -> find(system.content().type()).stream())
                .filter(kind -> kind.area() == Area.STANDARDISED)
                .count();
    }
}
