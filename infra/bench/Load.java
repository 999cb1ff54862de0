import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Issues RS256 tokens as a realm does and drives load over plain sockets; one process, so that the key lives as long as the
 * run. Controlled over HTTP by bench.py: /token, /load. Not part of the product.
 */
public final class Load {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final String issuer;

    private Load(int port) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        issuer = "http://127.0.0.1:" + port + "/realms/bench";
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        Load load = new Load(port);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/realms/bench/protocol/openid-connect/certs", e -> answer(e, load.jwks()));
        server.createContext("/token", e -> answer(e, load.token(query(e).get("subject"), UUID.randomUUID().toString())));
        server.createContext("/load", e -> answer(e, load.run(query(e))));
        server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
        server.start();
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"bench\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private String token(String subject, String session) {
        long now = System.currentTimeMillis() / 1000;
        String head = encode("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}");
        String body = encode(("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"yui-api\",\"azp\":\"yui-frontend\",\"typ\":\"Bearer\","
                        + "\"name\":\"Bench\",\"sid\":\"%s\",\"iat\":%d,\"exp\":%d}")
                .formatted(issuer, subject, session, now, now + 300));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
            return head + "." + body + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Closed loop: each connection has one request under way; latencies in microseconds. With {@code every} (milliseconds) each
     * connection begins a request at fixed moments instead, and a late answer counts from the moment it was due.
     */
    private String run(Map<String, String> query) {
        int connections = Integer.parseInt(query.get("connections"));
        double seconds = Double.parseDouble(query.get("seconds"));
        int first = Integer.parseInt(query.getOrDefault("first", "0"));
        int fresh = Integer.parseInt(query.getOrDefault("fresh", "0"));
        ConcurrentLinkedQueue<String> sessions = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < fresh; i++) {
            sessions.add(token("person-" + i % connections, UUID.randomUUID().toString()));
        }
        long[][] latencies = new long[connections][];
        AtomicLong errors = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        AtomicLong withoutTerm = new AtomicLong();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        Thread[] threads = new Thread[connections];
        for (int i = 0; i < connections; i++) {
            int client = i;
            String token = query.containsKey("token")
                    ? query.get("token").replace("{client}", String.valueOf(first + i))
                    : token("person-" + (first + i), UUID.randomUUID().toString());
            threads[i] = Thread.ofPlatform().start(() -> {
                Client worker = new Client(query, first + client, fresh > 0 ? sessions : null, token);
                latencies[client] = worker.loop(end);
                errors.addAndGet(worker.errors);
                bytes.addAndGet(worker.bytes);
                refused.addAndGet(worker.refused);
                withoutTerm.addAndGet(worker.withoutTerm);
            });
        }
        for (Thread thread : threads) {
            join(thread);
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        long[] all = Arrays.stream(latencies).flatMapToLong(Arrays::stream).sorted().toArray();
        return "{\"requests\":%d,\"errors\":%d,\"refused\":%d,\"withoutTerm\":%d,\"bytes\":%d,\"seconds\":%.3f,\"rate\":%.1f,\"median\":%d,\"p99\":%d}"
                .formatted(
                        all.length,
                        errors.get(),
                        refused.get(),
                        withoutTerm.get(),
                        bytes.get(),
                        elapsed,
                        all.length / elapsed,
                        all.length == 0 ? 0 : all[all.length / 2],
                        all.length == 0 ? 0 : all[(int) (all.length * 0.99)]);
    }

    /** One connection that keeps alive. */
    private static final class Client {
        private final int port;
        private static final long NONE = -1;
        private final String path;
        private final String accepted;
        private final String header;
        private final String body;
        private final long every;
        private final boolean mayRefuse;
        private final ConcurrentLinkedQueue<String> sessions;
        private final String token;
        private long[] latencies = new long[1 << 16];
        private int count;
        private long errors;
        private long refused;
        private long withoutTerm;
        private long bytes;
        private long due;
        private long version;
        private boolean open;
        private boolean more = true;

        Client(Map<String, String> query, int client, ConcurrentLinkedQueue<String> sessions, String token) {
            this.port = Integer.parseInt(query.get("port"));
            this.path = filled(query.get("path"), client, query);
            this.version = query.containsKey("versions") ? Long.parseLong(query.get("versions").split(",")[client]) : NONE;
            this.accepted = query.getOrDefault("status", "200");
            String tag = query.get("tag");
            this.body = query.getOrDefault("body", "").replace("{client}", String.valueOf(client));
            this.header = (tag == null ? "" : "If-None-Match: " + tag + "\r\n")
                    + (body.isEmpty()
                            ? ""
                            : "Content-Type: application/json\r\nContent-Length: "
                                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n");
            this.every = (long) (Double.parseDouble(query.getOrDefault("every", "0")) * 1e6);
            this.mayRefuse = query.containsKey("mayRefuse");
            this.due = System.nanoTime() + (every == 0 ? 0 : java.util.concurrent.ThreadLocalRandom.current().nextLong(every));
            this.sessions = sessions;
            this.token = token;
        }

        /** Addresses name a client by its number, by its number in twelve digits, or by its tenant among those given. */
        private static String filled(String path, int client, Map<String, String> query) {
            String key = query.containsKey("keys") ? query.get("keys").split(",")[client] : "";
            return path.replace("{client}", String.valueOf(client))
                    .replace("{padded}", "%012d".formatted(client))
                    .replace("{key}", key);
        }

        long[] loop(long end) {
            try {
                while (System.nanoTime() < end && more) {
                    converse(end);
                }
            } catch (IOException e) {
                errors++;
            }
            return Arrays.copyOf(latencies, count);
        }

        /** Until the end, or until the server asks to close: Tomcat does so after every 100 requests. */
        private void converse(long end) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 17);
                open = true;
                while (open && System.nanoTime() < end) {
                    String bearer = sessions == null ? token : sessions.poll();
                    more = bearer != null;
                    if (!more) {
                        return;
                    }
                    long begun = begin();
                    if (begun >= end) {
                        return;
                    }
                    socket.getOutputStream().write(request(bearer));
                    if (!read(in)) {
                        errors++;
                    } else if (version != NONE) {
                        version++;
                    }
                    note((System.nanoTime() - begun) / 1000);
                }
            }
        }

        /** The moment from which the answer is timed: now, or when the request was due. */
        private long begin() {
            if (every == 0) {
                return System.nanoTime();
            }
            long moment = due;
            due += every;
            while (System.nanoTime() < moment) {
                java.util.concurrent.locks.LockSupport.parkNanos(moment - System.nanoTime());
            }
            return moment;
        }

        private byte[] request(String bearer) {
            String match = version == NONE ? "" : "If-Match: \"" + version + "\"\r\n";
            return ((body.isEmpty() ? "GET " : version == NONE ? "POST " : "PUT ") + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                            + "\r\nAccept: application/json\r\n" + header + match
                            + "Authorization: Bearer " + bearer + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8);
        }

        private void note(long micros) {
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
            }
            latencies[count++] = micros;
        }

        private boolean read(InputStream in) throws IOException {
            String status = line(in);
            long length = 0;
            boolean chunked = false;
            boolean term = false;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String lower = line.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(line.substring(15).trim());
                }
                term |= lower.startsWith("retry-after:");
                open &= !lower.equals("connection: close");
                chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            }
            if (chunked) {
                for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                    skip(in, size + 2);
                }
                line(in);
            } else {
                skip(in, length);
            }
            if (mayRefuse && status.startsWith("HTTP/1.1 429")) {
                refused++;
                withoutTerm += term ? 0 : 1;
                return true;
            }
            return status.startsWith("HTTP/1.1 " + accepted);
        }

        private void skip(InputStream in, long length) throws IOException {
            in.skipNBytes(length);
            bytes += length;
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("{") ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encode(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        return URL.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
