package jp.yui.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.yui.contract.Idempotent;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Calls the handler of an {@link Idempotent} request in one transaction with its key and its answer, so that a key has an
 * effect and an answer or neither, whenever the process dies (ADR 0009). The right is checked anew for a repetition, since
 * the transaction enters the tenant first.
 */
class OncePerKey extends RequestMappingHandlerAdapter {

    private final ObjectProvider<Answers> answers;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    OncePerKey(ObjectProvider<Answers> answers, ObjectProvider<PlatformTransactionManager> transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        Idempotent idempotent = handler.getMethodAnnotation(Idempotent.class);
        String key = request.getHeader(Idempotent.KEY);
        if (idempotent == null || !TenantScope.isBound() || key == null && !idempotent.keyRequired()) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        HttpServletRequest held = isForm(request) ? request : new HeldRequest(request);
        once(KeyedRequest.of(checked(key), held), held, response, handler);
        return null;
    }

    private void once(
            KeyedRequest keyed, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var given = new ContentCachingResponseWrapper(response);
        PlatformTransactionManager manager = transactions.getObject();
        TransactionStatus transaction = manager.getTransaction(null);
        try {
            answer(keyed, request, given, handler);
        } catch (Exception | Error refused) {
            manager.rollback(transaction);
            throw refused;
        }
        manager.commit(transaction);
        given.copyBodyToResponse();
    }

    private void answer(
            KeyedRequest keyed, HttpServletRequest request, ContentCachingResponseWrapper given, HandlerMethod handler)
            throws Exception {
        if (answers.getObject().claim(keyed)) {
            super.invokeHandlerMethod(request, given, handler);
            answers.getObject().keep(keyed, Answer.of(given));
        } else {
            answers.getObject().given(keyed).repeat(given);
        }
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw new Problem.BadRequest("idempotency-key-missing", "This needs the header " + Idempotent.KEY);
        }
        if (!key.matches("[!-~]{1,200}")) {
            throw new Problem.BadRequest(
                    "idempotency-key-malformed", Idempotent.KEY + " has 1 to 200 printable ASCII characters");
        }
        return key;
    }

    private static boolean isForm(HttpServletRequest request) {
        return WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null;
    }
}
