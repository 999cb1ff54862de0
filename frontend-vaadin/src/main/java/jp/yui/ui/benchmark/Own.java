package jp.yui.ui.benchmark;

import java.util.Optional;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.shell.Place;

/** What among the bodies is the viewer's own. */
public final class Own {

    private Own() {}

    /** The code of the tenant, if it is a public body. */
    public static Optional<LocalGovernmentCode> code(Place place) {
        boolean body = place.kind() == TenantKind.PREFECTURE || place.kind() == TenantKind.MUNICIPALITY;
        return Optional.of(place.tenant().value())
                .filter(key -> body && LocalGovernmentCode.isValid(key))
                .map(LocalGovernmentCode::valueOf);
    }

    /** The prefecture that the tenant is or lies in; none for consortia and the platform. */
    public static Optional<LocalGovernmentCode> prefecture(Place place) {
        return code(place).map(LocalGovernmentCode::prefecture);
    }

    public static boolean prefecture(Place place, LocalGovernmentCode code) {
        return prefecture(place).filter(code::equals).isPresent();
    }
}
