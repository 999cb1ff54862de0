package jp.yui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The world beyond this machine, as the kernel sees it: whether a way there exists, and how often something looked for one
 * in vain. See {@code infra/offline/bin/java}, which leaves nothing but loopback.
 */
final class Outside {

    private static final Path COUNTERS = Path.of("/proc/net/snmp");
    private static final Path COUNTERS_6 = Path.of("/proc/net/snmp6");

    private Outside() {}

    static boolean isReachable() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(Outside::leadsAway);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections, packets and questions for names that found no route, of every process in the namespace. */
    static long attempts() {
        return attemptsByIpv4() + attemptsByIpv6();
    }

    private static long attemptsByIpv4() {
        List<String[]> ip = lines(COUNTERS).stream()
                .filter(line -> line.startsWith("Ip: "))
                .map(line -> line.split(" "))
                .toList();
        return Long.parseLong(ip.getLast()[List.of(ip.getFirst()).indexOf("OutNoRoutes")]);
    }

    private static long attemptsByIpv6() {
        return lines(COUNTERS_6).stream()
                .filter(line -> line.startsWith("Ip6OutNoRoutes"))
                .mapToLong(line ->
                        Long.parseLong(line.replaceAll("\\D+", " ").strip().split(" ")[1]))
                .sum();
    }

    private static List<String> lines(Path counters) {
        try {
            return Files.exists(counters) ? Files.readAllLines(counters) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsAway(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return true;
        }
    }
}
