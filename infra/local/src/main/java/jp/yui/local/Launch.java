package jp.yui.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How one program is started: command line, environment and working folder. */
record Launch(List<String> command, Map<String, String> environment, Path folder) {

    /** The same program in a session of its own, so that Ctrl-C reaches the launcher alone and it can stop in order. */
    List<String> detachedCommand() {
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        return detached;
    }

    /** Options by which a JVM keeps its parsed classes at its first end, for a program with class loaders of its own. */
    static List<String> sharedClasses(Home home, Part part) {
        return livesOnce()
                ? List.of()
                : List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + home.applications().resolve(part.fileName() + ".jsa"),
                        "-Xlog:cds=off,cds+dynamic=off,aot=off");
    }

    /** Options by which a JVM writes loaded and linked classes down at its first end, and starts from them later. */
    static List<String> startingCache(BootApplication application) {
        if (livesOnce()) {
            return List.of();
        }
        Path cache = application.startingCache();
        return List.of("-XX:AOTCache" + (Files.exists(cache) ? "=" : "Output=") + cache, "-Xlog:aot=off,cds=off");
    }

    /** Whether the home will be thrown away after this start, so that a cache would cost more than it saves. */
    private static boolean livesOnce() {
        return "off".equals(System.getProperty("yui.class-data"));
    }

    /** The java program that this launcher itself runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
