package jp.yui.ui.procurement.systems;

import java.util.Optional;
import java.util.UUID;
import jp.yui.ui.shell.Place;

/** The addresses of a town's systems. */
final class SystemAddresses {

    static final String ID = "system";
    static final String SYSTEMS = "procurement/systems";
    static final String NEW = SYSTEMS + "/new";
    static final String SYSTEM = SYSTEMS + "/:" + ID;

    private static final UUID NOBODY = new UUID(0, 0);

    private SystemAddresses() {}

    static String systems(Place place) {
        return place.address(SYSTEMS);
    }

    static String recording(Place place) {
        return place.address(NEW);
    }

    static String system(Place place, UUID id) {
        return place.address(SYSTEMS + "/" + id);
    }

    /** The id in an address; what is none is as unknown as an id that nobody has. */
    static Optional<UUID> id(Optional<String> text) {
        return text.map(SystemAddresses::uuid);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return NOBODY;
        }
    }
}
