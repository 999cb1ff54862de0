package jp.yui.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Location;
import jp.yui.contract.FiscalYear;

/** Leads from a year without figures to the newest year that has some, on the same page. */
final class NewestYear extends Button {

    NewestYear(FiscalYear year) {
        addClickListener(click -> goTo(year));
        setText(getTranslation("problem.no-edition.newest", Labels.year(year, this)));
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setId("newest-year");
    }

    /** The same page in another year; everything else in the address stays. */
    static void goTo(FiscalYear year) {
        Location here = UI.getCurrent().getActiveViewLocation();
        UI.getCurrent().navigate(here.getPath(), here.getQueryParameters().merging(Place.YEAR, year.toString()));
    }
}
