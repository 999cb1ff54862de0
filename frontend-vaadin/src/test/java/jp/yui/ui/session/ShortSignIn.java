package jp.yui.ui.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Gives whoever asks for it a sign-in that ends in four minutes, and a realm that renews it for an hour. */
@TestConfiguration(proxyBeanMethods = false)
public class ShortSignIn {

    /** The query that asks for it. */
    public static final String MARK = "short-sign-in";

    @Bean(destroyMethod = "")
    HttpServer renewingRealm() throws IOException {
        HttpServer realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/token", exchange -> {
            byte[] answer = """
                {"access_token":"new","token_type":"Bearer","expires_in":300,"refresh_token":"%s"}\
                """.formatted(refreshToken(Duration.ofHours(1))).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        realm.start();
        return realm;
    }

    @Bean
    FilterRegistrationBean<Filter> shortSignIns(HttpServer realm) {
        String token = "http://127.0.0.1:" + realm.getAddress().getPort() + "/token";
        return new FilterRegistrationBean<>((request, response, chain) -> {
            if (MARK.equals(((HttpServletRequest) request).getQueryString())) {
                ((HttpServletRequest) request).getSession().setAttribute(SessionTokens.ATTRIBUTE, tokens(token));
            }
            chain.doFilter(request, response);
        });
    }

    private static SessionTokens tokens(String realm) {
        return new SessionTokens(
                Tokens.until(Instant.now().plusSeconds(200), "access", realm, refreshToken(Duration.ofMinutes(4))));
    }

    static String refreshToken(Duration left) {
        return new PlainJWT(new JWTClaimsSet.Builder()
                        .expirationTime(Date.from(Instant.now().plus(left)))
                        .build())
                .serialize();
    }
}
