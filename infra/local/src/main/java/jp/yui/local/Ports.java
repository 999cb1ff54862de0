package jp.yui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The loopback ports of one installation, so that several can run beside each other. */
public record Ports(
        int ui,
        int uiManagement,
        int api,
        int apiManagement,
        int keycloak,
        int keycloakManagement,
        int postgres,
        int mail,
        int smtp) {

    private static final int PARTS = 9;

    /** The ports that the README names. */
    public static Ports standard() {
        return new Ports(8080, 8090, 8081, 8091, 8180, 8190, 5480, 8082, 8083);
    }

    /** The same layout, moved: the user interface on the base itself, PostgreSQL 200 above it. */
    static Ports from(int base) {
        return new Ports(base, base + 10, base + 1, base + 11, base + 100, base + 110, base + 200, base + 2, base + 3);
    }

    /** Ports that nobody holds at this moment. */
    public static Ports free() {
        List<Integer> free = freePorts();
        return new Ports(
                free.get(0),
                free.get(1),
                free.get(2),
                free.get(3),
                free.get(4),
                free.get(5),
                free.get(6),
                free.get(7),
                free.get(8));
    }

    public String uiUrl() {
        return "http://localhost:" + ui;
    }

    public String apiUrl() {
        return "http://localhost:" + api;
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    /** Where the mail of a local installation can be read. */
    public String mailUrl() {
        return "http://localhost:" + mail;
    }

    public String issuer(String realm) {
        return keycloakUrl() + "/realms/" + realm;
    }

    public String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
    }

    Map<String, Integer> of(Part part) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        switch (part) {
            case POSTGRES -> ports.put("PostgreSQL", postgres);
            case KEYCLOAK -> {
                ports.put("Keycloak", keycloak);
                ports.put("Keycloak management", keycloakManagement);
            }
            case MAIL -> {
                ports.put("mail page", mail);
                ports.put("SMTP", smtp);
            }
            case BACKEND -> {
                ports.put("API", api);
                ports.put("API management", apiManagement);
            }
            case FRONTEND -> {
                ports.put("user interface", ui);
                ports.put("user interface management", uiManagement);
            }
        }
        return ports;
    }

    private static List<Integer> freePorts() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < PARTS; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
