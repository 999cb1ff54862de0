package jp.yui.local;

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

    /**
     * Options by which a JVM keeps its parsed classes at its first end and starts twice as fast from then on.
     *
     * <p>The system property {@code yui.class-data} set to {@code off} leaves them away, for homes that live only once.
     */
    static List<String> sharedClasses(Home home, Part part) {
        return "off".equals(System.getProperty("yui.class-data"))
                ? List.of()
                : List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + home.applications().resolve(part.fileName() + ".jsa"),
                        "-Xlog:cds=off,cds+dynamic=off,aot=off");
    }

    /** The java program that this launcher itself runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
