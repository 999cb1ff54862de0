package jp.yui.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Hands the endpoint's permission to the tenant scope, which checks it when the first transaction begins. */
class AllowInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            TenantScope.current().ifPresent(scope -> permit(scope, method));
        }
        return true;
    }

    private static void permit(TenantScope scope, HandlerMethod method) {
        Allow allow = method.getMethodAnnotation(Allow.class);
        if (allow == null) {
            throw new Problem.NotFound("not-found", "There is nothing here");
        }
        scope.require(Set.of(allow.value()));
    }
}
