package jp.yui.ui.session;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Ends the session at the realm too; while the realm is away, ours has ended and the door says what is left. */
@Component
class SignOut implements LogoutSuccessHandler {

    private final UidlRedirectStrategy redirects = new UidlRedirectStrategy();
    private final OidcClientInitiatedLogoutSuccessHandler everywhere;
    private final Realms realms;

    SignOut(ClientRegistrationRepository registrations, Realms realms) {
        this.realms = realms;
        everywhere = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        everywhere.setRedirectStrategy(redirects);
        everywhere.setPostLogoutRedirectUri("{baseUrl}/login");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException, ServletException {
        if (person instanceof OAuth2AuthenticationToken token
                && !realms.answers(token.getAuthorizedClientRegistrationId())) {
            redirects.sendRedirect(request, response, "/login?" + LoginView.LEFT);
        } else {
            everywhere.onLogoutSuccess(request, response, person);
        }
    }
}
