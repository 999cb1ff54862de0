package jp.yui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** An executable jar of Spring Boot, laid out as folder for a quick start; the folder bears the jar's digest. */
record BootApplication(Path jar, Path folder) {

    /** Extracts the jar when this very jar has not been extracted yet. */
    static BootApplication extract(Path jar, Home home, Path log) {
        if (!Files.exists(jar)) {
            throw new Trouble("There is no " + jar + "; build first: mvn package");
        }
        try {
            BootApplication application =
                    new BootApplication(jar, home.applications().resolve(nameOf(jar)));
            application.extractOnce(log);
            return application;
        } catch (IOException e) {
            throw new Trouble("Cannot extract " + jar + " (" + e.getMessage() + ")", e);
        }
    }

    String digest() {
        return folder.getFileName().toString();
    }

    Path executable() {
        return folder.resolve(jar.getFileName());
    }

    /** Where the JVM keeps what it learns at a start of this very jar. */
    Path startingCache() {
        return folder.resolve("start.aot");
    }

    /** A class path for another main class of the same jar. */
    String classPath() {
        return executable() + ":" + folder.resolve("lib") + "/*";
    }

    private void extractOnce(Path log) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Path partial = Archives.freshSibling(folder);
        Commands.run(
                List.of(
                        Launch.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        partial.toString()),
                Map.of(),
                log);
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String nameOf(Path jar) throws IOException {
        return jar.getFileName().toString().replace(".jar", "-") + Digests.of(jar);
    }
}
