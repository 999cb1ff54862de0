package jp.yui.ui.benchmark;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Base;
import jp.yui.ui.shell.Place;

/** The addresses of this feature's pages; all they show is in them, so that a link can be mailed to a colleague. */
public final class Addresses {

    public static final String PREFECTURES = "benchmark/prefectures";
    public static final String MUNICIPALITIES = "benchmark/municipalities";
    public static final String ITEMS = "benchmark/items";
    public static final String ANSWERS = "benchmark/answers";
    public static final String METHOD = "benchmark/method";
    public static final String IMPORTS = "benchmark/imports";
    public static final String RELEASES = "benchmark/releases";

    public static final String PREFECTURE = "prefecture";
    public static final String BASE = "base";
    public static final String ORDER = "order";

    private Addresses() {}

    public static String prefectures(Place place) {
        return place.address(PREFECTURES);
    }

    public static String municipalities(Place place, LocalGovernmentCode prefecture) {
        return place.address(MUNICIPALITIES) + "&" + PREFECTURE + "=" + prefecture;
    }

    public static String municipality(Place place, LocalGovernmentCode code, Base base) {
        return place.address(MUNICIPALITIES + "/" + code) + "&" + BASE + "=" + base;
    }

    /** The base that an address names, or the nation. */
    public static Base base(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(BASE)
                .flatMap(name -> Stream.of(Base.values())
                        .filter(base -> base.name().equals(name))
                        .findFirst())
                .orElse(Base.NATION);
    }

    /** Goes there; the router takes path and query apart only if they are handed over apart. */
    public static void open(UI ui, String address) {
        Location location = new Location(address);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    public static String municipalities(Place place, LocalGovernmentCode prefecture, Base base) {
        return municipalities(place, prefecture) + "&" + BASE + "=" + base;
    }

    public static String answers(Place place, LocalGovernmentCode prefecture) {
        return place.address(ANSWERS) + "&" + PREFECTURE + "=" + prefecture;
    }

    public static String items(Place place) {
        return place.address(ITEMS);
    }

    public static String item(Place place, String code) {
        return place.address(ITEMS + "/" + code);
    }

    /** The prefecture that an address names, if it is a code at all. */
    public static Optional<LocalGovernmentCode> prefecture(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PREFECTURE)
                .filter(LocalGovernmentCode::isValid)
                .map(LocalGovernmentCode::valueOf);
    }

    public static String method(Place place) {
        return place.address(METHOD);
    }

    public static String imports(Place place) {
        return place.address(IMPORTS);
    }

    public static String releases(Place place) {
        return place.address(RELEASES);
    }

    public static String review(Place place, UUID id) {
        return place.address(IMPORTS + "/" + id);
    }
}
