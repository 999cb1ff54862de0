package jp.yui.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What one reads when a step on an open page goes wrong unforeseen: an apology; the cause goes to the log. */
@Component
class Apology implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);
    private static final Duration READING = Duration.ofSeconds(15);

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(begin -> begin.getSession().setErrorHandler(Apology::apologise));
    }

    private static void apologise(ErrorEvent error) {
        LOG.error("A step on an open page failed", error.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            Notification words = new Notification(
                    ui.getTranslation("problem.failed.title") + " " + ui.getTranslation("problem.failed.text"),
                    (int) READING.toMillis(),
                    Notification.Position.TOP_CENTER);
            words.addThemeVariants(NotificationVariant.LUMO_ERROR);
            words.setAssertive(true);
            words.open();
        }
    }
}
