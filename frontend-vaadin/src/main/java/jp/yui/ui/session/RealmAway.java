package jp.yui.ui.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the door with a plain word instead of sending a browser to a realm that does not answer. */
final class RealmAway extends OncePerRequestFilter {

    private final Realms realms;

    RealmAway(Realms realms) {
        this.realms = realms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(SignIn.address("") + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String registration =
                request.getServletPath().substring(SignIn.address("").length() + 1);
        if (realms.answers(registration)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("/login?" + LoginView.AWAY + "=" + registration);
        }
    }
}
