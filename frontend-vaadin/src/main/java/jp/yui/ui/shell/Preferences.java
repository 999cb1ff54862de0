package jp.yui.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Language and colours, kept in the browser so that the next visit begins as the last one ended; Japanese and light at first. */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "yui-language";
    private static final String SCHEME = "yui-scheme";
    private static final String DARK = "dark";

    private final Texts texts;

    Preferences(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(Preferences::apply);
        init.getSource().addUIInitListener(Preferences::apply);
        init.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    /** An ended session leads to sign-in and back to the page, without a message in between. */
    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("problem.failed.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("problem.failed.text", locale));
        return messages;
    }

    static void speak(Locale locale) {
        remember(LANGUAGE, locale.getLanguage());
        UI.getCurrent().getPage().reload();
    }

    static void toggleScheme() {
        boolean dark = UI.getCurrent().getPage().getColorScheme() != ColorScheme.Value.DARK;
        remember(SCHEME, dark ? DARK : "light");
        UI.getCurrent().getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }

    private static void apply(UIInitEvent init) {
        UI ui = init.getUI();
        ui.setLocale(locale(VaadinRequest.getCurrent()));
        ui.getPage().setColorScheme(scheme(VaadinRequest.getCurrent()));
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.offline"));
    }

    private static void apply(IndexHtmlResponse page) {
        Element html = page.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", locale(page.getVaadinRequest()).getLanguage());
            ColorScheme.Value scheme = scheme(page.getVaadinRequest());
            html.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
        }
    }

    private static Locale locale(VaadinRequest request) {
        return cookie(request, LANGUAGE).equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private static ColorScheme.Value scheme(VaadinRequest request) {
        return cookie(request, SCHEME).equals(DARK) ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT;
    }

    private static String cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return "";
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return "";
    }

    private static void remember(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
