package jp.yui.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends what takes long to the connections kept for reports, before its first transaction begins. */
class ReportInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isReport(method, request)) {
            TenantScope.current().ifPresent(TenantScope::workAsReport);
        }
        return true;
    }

    private static boolean isReport(HandlerMethod method, HttpServletRequest request) {
        return method.hasMethodAnnotation(Report.class) || asksForFile(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** Whether nothing that is asked for could be JSON; a malformed header is refused later, by whoever reads it. */
    static boolean asksForFile(@Nullable String accept) {
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return !wanted.isEmpty() && wanted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
