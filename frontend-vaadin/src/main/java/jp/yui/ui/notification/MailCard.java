package jp.yui.ui.notification;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.yui.contract.notification.MailChoice;

/** One's own switch for mail. */
final class MailCard extends Div {

    MailCard(MailChoice choice, Consumer<Boolean> choose) {
        addClassName("card");
        setId("notice-mail");
        add(new H2(getTranslation("notification.mail")));
        if (choice.address() == null) {
            add(new Paragraph(getTranslation("notification.mail.unknown")));
        } else {
            add(box(choice, choose));
        }
    }

    private Checkbox box(MailChoice choice, Consumer<Boolean> choose) {
        Checkbox box = new Checkbox(getTranslation("notification.mail.wanted", choice.address()), choice.wanted());
        box.setId("notice-mail-wanted");
        box.setHelperText(getTranslation("notification.mail.help"));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return box;
    }
}
