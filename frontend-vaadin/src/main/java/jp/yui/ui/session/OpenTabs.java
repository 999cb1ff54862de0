package jp.yui.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Clears the tabs of a session that ends, wherever it was ended: each loads its address again and so meets the sign-in.
 * The tab that signs out itself is on its way already.
 */
@Component
class OpenTabs implements HttpSessionListener {

    @Override
    public void sessionDestroyed(HttpSessionEvent end) {
        VaadinSession.getAllSessions(end.getSession()).forEach(OpenTabs::clear);
    }

    private static void clear(VaadinSession session) {
        session.lock();
        try {
            List.copyOf(session.getUIs()).stream()
                    .filter(tab -> tab != UI.getCurrent())
                    .forEach(OpenTabs::clear);
        } finally {
            session.unlock();
        }
    }

    private static void clear(UI tab) {
        tab.getPage().reload();
        tab.push();
    }
}
