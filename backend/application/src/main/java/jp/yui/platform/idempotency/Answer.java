package jp.yui.platform.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.contract.Idempotent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was answered, byte for byte, with the headers that belong to the content. */
record Answer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        byte[] body) {

    static Answer of(ContentCachingResponseWrapper given) {
        return new Answer(
                given.getStatus(),
                given.getContentType(),
                given.getHeader(HttpHeaders.LOCATION),
                given.getHeader(HttpHeaders.ETAG),
                given.getContentAsByteArray());
    }

    void repeat(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(Idempotent.REPLAYED, "true");
        set(response, HttpHeaders.CONTENT_TYPE, contentType);
        set(response, HttpHeaders.LOCATION, location);
        set(response, HttpHeaders.ETAG, etag);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void set(HttpServletResponse response, String header, @Nullable String value) {
        if (value != null) {
            response.setHeader(header, value);
        }
    }
}
