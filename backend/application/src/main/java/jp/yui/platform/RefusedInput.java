package jp.yui.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Writes down who sent what the rules of input refuse or asked for more than their share: ids, the operation and the
 * refusal's name, never anything of what was sent. Refusals of rights stand in the audit trail ({@link Refusals}).
 */
@ControllerAdvice
class RefusedInput implements ResponseBodyAdvice<Object> {

    private static final Logger log = LoggerFactory.getLogger(RefusedInput.class);
    private static final Set<Integer> OF_INPUT = Set.of(400, 405, 406, 413, 415, 422, 429);
    private static final String UNKNOWN = "-";

    /** The same refusal of the same person is written once a minute, so that nobody can flood the log. */
    private final RecentlySeen noted = new RecentlySeen(Duration.ofMinutes(1), 10_000);

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && OF_INPUT.contains(problem.getStatus())) {
            note(
                    problem.getStatus() + " " + problem.getType(),
                    ((ServletServerHttpRequest) request).getServletRequest());
        }
        return body;
    }

    /** A refusal before any operation was found: by the form of the address, or for its token. */
    void note(HttpStatus status, HttpServletRequest request) {
        note(status.value() + " at the door", request);
    }

    private void note(String refusal, HttpServletRequest request) {
        String person = SignedIn.ifAnybody().map(Person::subject).orElse(UNKNOWN);
        String tenant = TenantScope.isBound() ? TenantScope.tenantKey().value() : UNKNOWN;
        String operation = operation(request);
        if (noted.isNew(String.join(" ", refusal, person, tenant, operation))) {
            log.warn("Refused {}: {}, person {}, tenant {}", refusal, operation, person, tenant);
        }
    }

    /** The operation as the contract writes it; address and method as they came are what somebody sent. */
    private static String operation(HttpServletRequest request) {
        boolean known = Arrays.asList(HttpMethod.values()).contains(HttpMethod.valueOf(request.getMethod()));
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return (known ? request.getMethod() : UNKNOWN) + " " + Objects.requireNonNullElse(pattern, UNKNOWN);
    }
}
