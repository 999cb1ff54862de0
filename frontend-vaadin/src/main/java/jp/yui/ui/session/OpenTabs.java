package jp.yui.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.core.StandardContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Clears the tabs of a session that ends, wherever it was ended. They show that the sign-in is over rather than load their
 * address again: Keycloak reports an end before it has forgotten the session, and would sign the person in at once. The
 * tab that signs out itself is on its way already.
 *
 * <p>Tomcat too listens for the end of a session, to close its web sockets, and the last listener to come is the first to
 * hear. So this one comes when the application has started: the tabs are told while they can still be reached.
 */
@Component
class OpenTabs implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(application -> application.addLifecycleListener(OpenTabs::join));
    }

    private static void join(LifecycleEvent step) {
        if (step.getType().equals(Lifecycle.AFTER_START_EVENT)) {
            ((StandardContext) step.getLifecycle()).addApplicationLifecycleListener(new AtEndOfSession());
        }
    }

    private static final class AtEndOfSession implements HttpSessionListener {

        @Override
        public void sessionDestroyed(HttpSessionEvent end) {
            VaadinSession.getAllSessions(end.getSession()).forEach(AtEndOfSession::clear);
        }

        private static void clear(VaadinSession session) {
            session.lock();
            try {
                List.copyOf(session.getUIs()).stream()
                        .filter(tab -> tab != UI.getCurrent())
                        .forEach(AtEndOfSession::clear);
            } finally {
                session.unlock();
            }
        }

        /** Waits until the order has left, since the connection is closed next. */
        private static void clear(UI tab) {
            tab.getPage()
                    .setLocation(LoginView.ended(tab.getActiveViewLocation().getPathWithQueryParameters()));
            tab.push();
            if (tab.getInternals().getPushConnection().isConnected()) {
                tab.getInternals().getPushConnection().disconnect();
            }
        }
    }
}
