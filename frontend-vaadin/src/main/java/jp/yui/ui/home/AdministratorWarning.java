package jp.yui.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.tenancy.AdministratorCount;
import jp.yui.ui.shell.Labels;

/** Says that a body has one administrator or none, and what to do about it. */
final class AdministratorWarning extends Div {

    AdministratorWarning(AdministratorCount own) {
        setId("administrator-warning");
        addClassNames("card", "administrator-warning");
        getElement().setAttribute("role", "status");
        Span tag = new Span(getTranslation("administrators.count", Labels.count(own.administrators())));
        tag.addClassNames("tag", "bad");
        Span what = new Span(getTranslation("administrators.warning." + (own.administrators() == 0 ? "none" : "one")));
        what.addClassName("strong");
        Div why = new Div(getTranslation("administrators.warning.why." + own.kind()));
        why.addClassName("muted");
        add(tag, new Div(what, why));
    }
}
