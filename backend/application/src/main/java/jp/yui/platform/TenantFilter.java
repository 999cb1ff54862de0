package jp.yui.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.yui.contract.TenantKey;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the tenant from the address, once, and binds the request to it. */
class TenantFilter extends OncePerRequestFilter {

    private static final String PREFIX = "/api/t/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<TenantKey> tenant = tenantOf(request.getRequestURI());
        if (tenant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            TenantScope.callAs(SignedIn.person(), tenant.get(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken);
    }

    private static Optional<TenantKey> tenantOf(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', PREFIX.length());
        String key = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        try {
            return Optional.of(new TenantKey(key));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
