package jp.yui.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yui.contract.Idempotent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** What the user interface does when an answer gets lost between the servers. */
class ResendingTests {

    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private int lost = 1;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void sendsAChangeAgainUnderItsKey() {
        assertThat(post()).isEqualTo("done");
        assertThat(keys).hasSize(2).doesNotContainNull();
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
    }

    @Test
    void givesEachChangeAKeyOfItsOwn() {
        lost = 0;
        post();
        post();
        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void givesUpAfterTheSecondTime() {
        lost = 2;
        assertThatThrownBy(this::post).isInstanceOf(ResourceAccessException.class);
        assertThat(keys).hasSize(2);
    }

    private String post() {
        return RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .requestInitializer(new RequestKeys())
                .requestInterceptor(new Resending())
                .build()
                .post()
                .uri("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .body("{}")
                .retrieve()
                .body(String.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        keys.add(exchange.getRequestHeaders().getFirst(Idempotent.KEY));
        if (keys.size() > lost) {
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("done".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        exchange.close();
    }
}
