package jp.yui.ui.assessment;

import java.util.Optional;
import java.util.UUID;
import jp.yui.ui.shell.Place;

/** The addresses of a town's assessment pages; response and item are in them, so that a link can be mailed to a colleague. */
public final class Addresses {

    public static final String ID = "id";
    public static final String ITEM = "item";

    public static final String RESPONSES = "assessment/responses";
    public static final String RESPONSE = RESPONSES + "/:" + ID;
    public static final String ANSWERS = RESPONSE + "/answers";
    public static final String PREVIEW = RESPONSE + "/preview";
    public static final String RESULT = RESPONSE + "/result";
    public static final String SHEET = RESPONSE + "/sheet";

    private Addresses() {}

    public static String responses(Place place) {
        return place.address(RESPONSES);
    }

    public static String response(Place place, UUID id) {
        return at(place, RESPONSE, id);
    }

    public static String answers(Place place, UUID id) {
        return at(place, ANSWERS, id);
    }

    public static String answer(Place place, UUID id, String item) {
        return answers(place, id) + "&" + ITEM + "=" + item;
    }

    public static String preview(Place place, UUID id) {
        return at(place, PREVIEW, id);
    }

    public static String result(Place place, UUID id) {
        return at(place, RESULT, id);
    }

    public static String sheet(Place place, UUID id) {
        return at(place, SHEET, id);
    }

    /** The id in an address; what is none is as unknown as an id that nobody has. */
    public static UUID id(Optional<String> text) {
        try {
            return text.map(UUID::fromString).orElse(NOBODY);
        } catch (IllegalArgumentException notAnId) {
            return NOBODY;
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

    private static String at(Place place, String page, UUID id) {
        return place.address(page.replace(":" + ID, id.toString()));
    }
}
