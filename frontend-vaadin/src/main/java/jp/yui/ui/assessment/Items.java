package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.shell.Place;

/** Items of one response as links to where they are answered; for a prefecture, which cannot go there, as names alone. */
public final class Items {

    private final Place place;
    private final UUID response;
    private final Catalogue catalogue;

    public Items(Place place, UUID response, Catalogue catalogue) {
        this.place = place;
        this.response = response;
        this.catalogue = catalogue;
    }

    /** Code and name as a link. */
    public Component link(String code, Component reader) {
        if (place.kind() == TenantKind.PREFECTURE) {
            return new Span(name(code, reader));
        }
        Anchor link = new Anchor(Addresses.answer(place, response, code), name(code, reader));
        link.addClassName("item-link");
        return link;
    }

    /** Code and name; a code that the framework does not know stands alone. */
    public String name(String code, Component reader) {
        return catalogue
                .item(code)
                .map(item -> code + " " + Wordings.of(item.name(), reader))
                .orElse(code);
    }

    public UnorderedList list(List<String> codes, Component reader) {
        UnorderedList list = new UnorderedList(
                codes.stream().map(code -> new ListItem(link(code, reader))).toArray(ListItem[]::new));
        list.addClassName("items");
        return list;
    }
}
