package jp.yui.ui.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a step of a page that is larger than any real one, before it is read; files have a way and a limit of their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepLimit extends OncePerRequestFilter {

    private static final String STEP = "v-r=uidl";

    private final long largest;

    StepLimit(@Value("${yui.largest-step}") DataSize largest) {
        this.largest = largest.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean step =
                request.getQueryString() != null && request.getQueryString().contains(STEP);
        if (step && (request.getContentLengthLong() > largest || request.getContentLengthLong() < 0)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
