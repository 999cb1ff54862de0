package jp.yui.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** A request by its key, address and content; a form counts by its fields, since each sending draws its borders anew. */
record KeyedRequest(String key, String route, byte[] hash) {

    static KeyedRequest of(String key, HttpServletRequest request) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return new KeyedRequest(key, request.getMethod() + " " + request.getRequestURI() + query, hashOf(request));
    }

    private static byte[] hashOf(HttpServletRequest request) throws IOException {
        MessageDigest digest = sha256();
        try (var content = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
            if (form == null) {
                content.write(request.getInputStream().readAllBytes());
            } else {
                write(form, content);
            }
        }
        return digest.digest();
    }

    private static void write(MultipartHttpServletRequest form, DataOutputStream content) throws IOException {
        for (Map.Entry<String, String[]> field : new TreeMap<>(form.getParameterMap()).entrySet()) {
            for (String value : field.getValue()) {
                write(content, field.getKey());
                write(content, value);
            }
        }
        for (MultipartFile file : new TreeMap<>(form.getFileMap()).values()) {
            write(content, file.getName());
            write(content, String.valueOf(file.getOriginalFilename()));
            write(content, file.getBytes());
        }
    }

    private static void write(DataOutputStream content, String text) throws IOException {
        write(content, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that what ends here cannot begin there. */
    private static void write(DataOutputStream content, byte[] bytes) throws IOException {
        content.writeInt(bytes.length);
        content.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
