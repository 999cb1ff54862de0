package jp.yui.ui.api;

import java.util.UUID;
import jp.yui.contract.Idempotent;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;

/** Gives each request that changes something a key of its own, under which it can be sent again without a second effect. */
class RequestKeys implements ClientHttpRequestInitializer {

    @Override
    public void initialize(ClientHttpRequest request) {
        if (request.getMethod() == HttpMethod.POST) {
            request.getHeaders().set(Idempotent.KEY, UUID.randomUUID().toString());
        }
    }
}
