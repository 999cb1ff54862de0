package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.tenancy.AdministratorApi;
import jp.yui.contract.tenancy.AdministratorCount;
import jp.yui.ui.shell.Place;

/** Warns a body that one person's move would leave it without an administrator, and lists such bodies to who looks after them. */
@org.springframework.stereotype.Component
class AdministratorDesk {

    private final AdministratorApi administrators;

    AdministratorDesk(AdministratorApi administrators) {
        this.administrators = administrators;
    }

    /** What there is to say of the body itself and of those it looks after. */
    Said of(Place place) {
        List<AdministratorCount> others = new ArrayList<>();
        Optional<Component> warning = Optional.empty();
        for (AdministratorCount one : administrators.administrators(place.tenant())) {
            if (!one.tenant().equals(place.tenant())) {
                others.add(one);
            } else if (!one.enough()) {
                warning = Optional.of(new AdministratorWarning(one));
            }
        }
        return new Said(
                warning, others.isEmpty() ? Optional.empty() : Optional.of(new AdministratorCard(place, others)));
    }

    /** A warning to the body itself, and the list of others; each only if there is one. */
    record Said(Optional<Component> warning, Optional<Component> list) {}
}
