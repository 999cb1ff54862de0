package jp.yui.ui.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Opens a web socket for pages of this server alone; a browser says which page asks, and no other rule would stop a foreign one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SameOrigin extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getHeader(HttpHeaders.ORIGIN), request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        String own = UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(isStandard(request) ? -1 : request.getServerPort())
                .toUriString();
        return own.equals(origin);
    }

    private static boolean isStandard(HttpServletRequest request) {
        return request.getServerPort() == (request.isSecure() ? 443 : 80);
    }
}
