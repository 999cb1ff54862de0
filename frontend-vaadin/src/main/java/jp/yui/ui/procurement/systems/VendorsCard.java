package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.yui.contract.procurement.SystemRegister.VendorShare;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;

/** From whom the systems come; names of one vendor written in several ways are one line. */
final class VendorsCard extends Div {

    VendorsCard(List<VendorShare> vendors) {
        addClassNames("card", "procurement-list");
        setId("systems-vendors");
        Paragraph words = new Paragraph(getTranslation("procurement.systems.vendors.text"));
        words.addClassName("muted");
        add(new H2(getTranslation("procurement.systems.vendors")), words, table(vendors));
    }

    private Div table(List<VendorShare> vendors) {
        return Tables.table(
                "systems-vendors-table",
                getTranslation("procurement.systems.vendors"),
                List.of(
                        getTranslation("procurement.systems.vendor"),
                        getTranslation("procurement.systems.number"),
                        "#" + getTranslation("procurement.systems.column.systems"),
                        "#" + getTranslation("procurement.systems.column.cost")),
                vendors.stream().map(VendorsCard::row).toList());
    }

    private static List<Component> row(VendorShare vendor) {
        return List.of(
                Tables.text(vendor.name()),
                Tables.text(
                        vendor.corporateNumber() == null
                                ? Labels.NONE
                                : vendor.corporateNumber().value()),
                Tables.text(Labels.count(vendor.systems())),
                Tables.text(Money.plain(vendor.yearly())));
    }
}
