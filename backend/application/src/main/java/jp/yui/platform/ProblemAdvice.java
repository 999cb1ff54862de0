package jp.yui.platform;

import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception into an RFC 9457 problem; the words for people live in the user interface. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /** SQL states of a NUL in a text and in JSON. */
    private static final Set<String> UNKEPT_CHARACTER = Set.of("22021", "22P05");

    private static final String LOCK_NOT_FREE = "55P03";

    private final Refusals refusals;

    ProblemAdvice(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onProblem(Problem problem) {
        if (problem instanceof Problem.Forbidden || "tenant-not-found".equals(problem.type())) {
            refusals.refused(problem.type());
        }
        return answer(statusOf(problem), problem.type(), problem.getMessage(), problem.facts());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onConstraintViolation(ConstraintViolationException violation) {
        var errors = violation.getConstraintViolations().stream()
                .map(v -> new FieldProblem("/" + v.getPropertyPath().toString().replace('.', '/'), v.getMessage()))
                .toList();
        return answer(HttpStatus.BAD_REQUEST, "invalid", "The request is invalid", Map.of("errors", errors));
    }

    /** PostgreSQL keeps every character but NUL. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onDataIntegrityViolation(DataIntegrityViolationException violation) {
        if (violation.getMostSpecificCause() instanceof SQLException cause
                && UNKEPT_CHARACTER.contains(String.valueOf(cause.getSQLState()))) {
            return answer(HttpStatus.BAD_REQUEST, "invalid", "A text contains the character U+0000", Map.of());
        }
        return onAnythingElse(violation);
    }

    /** No connection or lock came free, or a statement ran into its limit; nothing was changed, so one may come again. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        QueryTimeoutException.class,
        CannotAcquireLockException.class
    })
    ResponseEntity<ProblemDetail> onTooMuchWork(RuntimeException busy) {
        log.warn("Too much work: {}", busy.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too much work at the moment", Map.of("retryAfter", 5));
    }

    /** The database went away under a running request; whether it was carried out, only a second look can tell. */
    private static ResponseEntity<ProblemDetail> onLostConnection(RuntimeException lost) {
        log.warn("Connection to the database lost: {}", lost.getMessage());
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "connection-lost",
                "The database went away; look whether the request was carried out, or send it again with its key",
                Map.of("retryAfter", 5));
    }

    /** The lock limit of the database, which no translation of Spring's knows. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUncategorized(UncategorizedSQLException failed) {
        SQLException cause = failed.getSQLException();
        return cause != null && LOCK_NOT_FREE.equals(cause.getSQLState())
                ? onTooMuchWork(failed)
                : onAnythingElse(failed);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnythingElse(RuntimeException unexpected) {
        if (LostConnection.isBehind(unexpected)) {
            return onLostConnection(unexpected);
        }
        log.error("Unexpected failure", unexpected);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side", Map.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(ProblemAdvice::pointTo)
                .toList();
        return plain(answer(HttpStatus.BAD_REQUEST, "invalid", "The request is invalid", Map.of("errors", errors)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return plain(answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The file is larger than 20 MB", Map.of()));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && URI.create("about:blank").equals(typeOf(problem))) {
            problem.setType(urn(status.value() == 404 ? "not-found" : "invalid"));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static HttpStatus statusOf(Problem problem) {
        return switch (problem) {
            case Problem.NotFound _ -> HttpStatus.NOT_FOUND;
            case Problem.Forbidden _ -> HttpStatus.FORBIDDEN;
            case Problem.BadRequest _ -> HttpStatus.BAD_REQUEST;
            case Problem.Conflict _ -> HttpStatus.CONFLICT;
            case Problem.Stale _ -> HttpStatus.PRECONDITION_FAILED;
            case Problem.TooManyRequests _ -> HttpStatus.TOO_MANY_REQUESTS;
            case Problem.Unprocessable _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Problem.RevisionMissing _ -> HttpStatus.PRECONDITION_REQUIRED;
        };
    }

    private static FieldProblem pointTo(FieldError error) {
        String pointer = "/" + error.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        return new FieldProblem(pointer, String.valueOf(error.getDefaultMessage()));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String type, @Nullable String detail, Map<String, Object> facts) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
        problem.setType(urn(type));
        facts.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .headers(headers -> Optional.ofNullable(facts.get("retryAfter"))
                        .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))))
                .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .body(problem);
    }

    private static ResponseEntity<Object> plain(ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static @Nullable URI typeOf(ProblemDetail problem) {
        return problem.getType() == null ? URI.create("about:blank") : problem.getType();
    }

    static URI urn(String type) {
        return URI.create("urn:yui:problem:" + type);
    }

    /** One faulty field: a JSON pointer to it and what is wrong. */
    record FieldProblem(String pointer, String detail) {}
}
