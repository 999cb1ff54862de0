package jp.yui.local;

import java.util.Map;

/** What the two Spring Boot servers have in common: where they listen and how they say that they are ready. */
final class BootServers {

    private static final String LOOPBACK = "127.0.0.1";

    private BootServers() {}

    static Map<String, String> listening(int port, int managementPort) {
        return Map.of(
                "SERVER_ADDRESS",
                LOOPBACK,
                "SERVER_PORT",
                Integer.toString(port),
                "MANAGEMENT_SERVER_ADDRESS",
                LOOPBACK,
                "MANAGEMENT_SERVER_PORT",
                Integer.toString(managementPort));
    }

    static boolean isHealthy(int managementPort) {
        return Http.answers("http://" + LOOPBACK + ":" + managementPort + "/actuator/health");
    }
}
