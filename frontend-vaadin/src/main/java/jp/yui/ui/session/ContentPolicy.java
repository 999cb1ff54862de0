package jp.yui.ui.session;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Tells the browser to run only the scripts this server wrote into this very answer, and what they load; all else comes
 * from this server alone (ADR 0008).
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(ContentPolicy::bind);
    }

    private static void bind(IndexHtmlResponse index) {
        String nonce = nonce();
        index.getDocument().getElementsByTag("script").attr("nonce", nonce);
        index.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        index.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    /** Flow builds functions from what the server sends ('unsafe-eval') and its components write styles of their own. */
    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String nonce() {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }
}
