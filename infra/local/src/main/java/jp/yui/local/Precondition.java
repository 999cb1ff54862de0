package jp.yui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/** What must hold before anything is started; each refusal is one line that says what to do. */
final class Precondition {

    private static final long GIGABYTE = 1_000_000_000L;
    private static final long FIRST_START = 3 * GIGABYTE;
    private static final long LATER_START = GIGABYTE / 2;

    private Precondition() {}

    static void check(Home home, Ports ports, Set<Part> parts) {
        refuseFullDisk(home, usable(home));
        for (Part part : parts) {
            ports.of(part).forEach(Precondition::refuseTakenPort);
        }
    }

    static void refuseFullDisk(Home home, long usable) {
        long needed = home.isNew() ? FIRST_START : LATER_START;
        if (usable < needed) {
            throw new Trouble("The disk of %s has %d MB left and Yui needs %d MB; free some space or set YUI_HOME"
                    .formatted(home.root(), usable / 1_000_000, needed / 1_000_000));
        }
    }

    private static long usable(Home home) {
        try {
            return Files.getFileStore(home.root()).getUsableSpace();
        } catch (IOException e) {
            throw new Trouble("Cannot read the free space of " + home.root() + " (" + e.getMessage() + ")", e);
        }
    }

    private static void refuseTakenPort(String use, int port) {
        if (!PortHolder.isFree(port)) {
            throw new Trouble("Port %d (%s) is taken by %s; stop it, or set YUI_PORT_BASE"
                    .formatted(port, use, PortHolder.of(port)));
        }
    }
}
