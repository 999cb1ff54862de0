package jp.yui.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs a person in through Keycloak's own pages, as a browser would, and returns an access token.
 *
 * <p>Authorization code with PKCE by the public client {@code yui-cli}; there is no password grant to lean on.
 */
public final class SignIn {

    private static final String CLIENT = "yui-cli";
    private static final String REDIRECT = "http://127.0.0.1:1/signed-in";
    private static final int MOST_PAGES = 8;
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String endpoints;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param issuer the realm's issuer, for example {@code http://localhost:8180/realms/yui} */
    public SignIn(String issuer) {
        this.endpoints = issuer + "/protocol/openid-connect";
    }

    /** The access token of a person who gives this e-mail address and password; a refusal is an exception. */
    public String accessToken(String email, String password) {
        String tokens = tokens(email, password);
        return first(TOKEN, tokens).orElseThrow(() -> new IllegalStateException("No token from Keycloak: " + tokens));
    }

    /** All that Keycloak hands out for them, as JSON. */
    public String tokens(String email, String password) {
        String verifier = BASE64.encodeToString(randomBytes());
        String code = new Browser().walk(authorizationUrl(verifier), email, password);
        return exchange(code, verifier);
    }

    private String authorizationUrl(String verifier) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", CLIENT);
        parameters.put("redirect_uri", REDIRECT);
        parameters.put("scope", "openid");
        parameters.put("state", BASE64.encodeToString(randomBytes()));
        parameters.put("code_challenge_method", "S256");
        parameters.put("code_challenge", BASE64.encodeToString(sha256(verifier)));
        return endpoints + "/auth?" + form(parameters);
    }

    private String exchange(String code, String verifier) {
        HttpResponse<String> answer = send(post(
                endpoints + "/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", verifier)));
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer at " + endpoints, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", e);
        }
    }

    private static HttpRequest.Builder post(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Just enough of a browser for Keycloak's pages: cookies, redirects, one form after the other. */
    private final class Browser {

        private final Map<String, String> cookies = new LinkedHashMap<>();
        private boolean passwordGiven;

        String walk(String start, String email, String password) {
            HttpResponse<String> page = visit(HttpRequest.newBuilder(URI.create(start)));
            for (int pages = 0; pages < MOST_PAGES; pages++) {
                String location = page.headers().firstValue("Location").orElse("");
                if (location.startsWith(REDIRECT)) {
                    return codeOf(location);
                }
                page = location.isEmpty()
                        ? fillIn(page, email, password)
                        : visit(HttpRequest.newBuilder(URI.create(location)));
            }
            throw new IllegalStateException("Keycloak refuses " + email);
        }

        private HttpResponse<String> fillIn(HttpResponse<String> page, String email, String password) {
            boolean asksForPassword = page.body().contains("name=\"password\"");
            if (asksForPassword && passwordGiven) {
                throw new IllegalStateException("Keycloak refuses " + email);
            }
            passwordGiven = asksForPassword;
            Map<String, String> fields =
                    asksForPassword ? Map.of("username", email, "password", password) : Map.of("username", email);
            return visit(post(actionOf(page), fields));
        }

        private static String actionOf(HttpResponse<String> page) {
            return first(FORM, page.body())
                    .map(action -> action.replace("&amp;", "&"))
                    .orElseThrow(() -> new IllegalStateException(
                            "No form on Keycloak's page (HTTP " + page.statusCode() + "): " + page.body()));
        }

        private HttpResponse<String> visit(HttpRequest.Builder request) {
            if (!cookies.isEmpty()) {
                request.header("Cookie", String.join("; ", cookies.values()));
            }
            HttpResponse<String> answer = send(request);
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.split(";", 2)[0]);
            }
            return answer;
        }

        private static String codeOf(String location) {
            return first(CODE, location)
                    .map(code -> URLDecoder.decode(code, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalStateException("Keycloak refuses: " + location));
        }
    }
}
