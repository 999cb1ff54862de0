package jp.yui.ui.api;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import jp.yui.contract.Idempotent;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Sends a request once more, with its key, if the answer got lost on the way: nobody should wonder whether it counted. */
class Resending implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        try {
            return execution.execute(request, body);
        } catch (HttpTimeoutException tooSlow) {
            throw tooSlow;
        } catch (IOException lost) {
            if (mayComeTwice(request)) {
                return execution.execute(request, body);
            }
            throw lost;
        }
    }

    private static boolean mayComeTwice(HttpRequest request) {
        return request.getMethod() == HttpMethod.GET || request.getHeaders().containsHeader(Idempotent.KEY);
    }
}
