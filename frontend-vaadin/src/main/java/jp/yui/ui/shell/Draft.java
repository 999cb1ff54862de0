package jp.yui.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into a form in the browser tab, key by key, until the form is sent or left: the end of a sign-in, a
 * lost connection or a closed laptop cost nobody their words. They never leave the tab, belong to one person and one
 * address, and go with the tab or the sign-out.
 */
@Tag("yui-draft")
@JsModule("./yui-draft.js")
public final class Draft extends Component {

    private final Map<String, HasValue<?, String>> fields = new LinkedHashMap<>();
    private final String form;
    private String key = "";

    /**
     * @param form tells this form from others at the same address, for example by the id of what it is about
     */
    public Draft(String form) {
        this.form = form;
        getElement()
                .setPropertyMap(
                        "words",
                        new HashMap<>(Map.of(
                                "kept", getTranslation("draft.kept"), "restored", getTranslation("draft.restored"))));
    }

    /** A text field of the form; the name tells it from the other fields. */
    public <F extends Component & HasValue<?, String>> Draft keep(String name, F field) {
        fields.put(name, field);
        field.getElement().setAttribute("data-draft", name);
        return this;
    }

    /** The form was sent or given up: nothing is kept any more. */
    public void forget() {
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem($0)", key);
    }

    /** What all forms of this tab have kept; for the end of a person's time at this machine. */
    static void forgetAll() {
        UI.getCurrent().getPage().executeJs("sessionStorage.clear()");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String address = event.getUI().getActiveViewLocation().getPath();
        key = String.join(" ", "yui-draft", person(), address, form);
        getElement().callJsFunction("open", key).then(JsonNode.class, this::restore);
    }

    private static String person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .orElse("");
    }

    private void restore(JsonNode kept) {
        fields.forEach((name, field) -> {
            if (kept.path(name).isString() && !kept.path(name).stringValue().equals(field.getValue())) {
                field.setValue(kept.path(name).stringValue());
            }
        });
    }
}
