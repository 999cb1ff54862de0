package jp.yui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the built parts lie: a checkout of the repository after {@code mvn package}. */
public record Checkout(Path root) {

    /** The checkout around the working directory, or the one that {@code yui.root} names. */
    public static Checkout here() {
        String given = System.getProperty("yui.root");
        return new Checkout(given != null ? Path.of(given) : climb(Path.of("").toAbsolutePath()));
    }

    Path bootstrapSql() {
        return root.resolve("backend/application/src/main/resources/db/bootstrap.sql");
    }

    Path backendJar() {
        return root.resolve("backend/application/target/yui-backend.jar");
    }

    Path frontendJar() {
        return root.resolve("frontend-vaadin/target/yui-frontend.jar");
    }

    Path loginTheme() {
        return root.resolve("infra/keycloak/theme");
    }

    Path refusedPasswords() {
        return root.resolve("infra/keycloak/passwords");
    }

    Path keycloakArchive() {
        Path folder = root.resolve("infra/local/target/dist");
        try (var files = Files.newDirectoryStream(folder, "keycloak-quarkus-dist-*.tar.gz")) {
            return files.iterator().next();
        } catch (IOException e) {
            throw new Trouble("No Keycloak in " + folder + "; build first: mvn package");
        }
    }

    /** Differs as soon as anything was built again. */
    String build() {
        return Stream.of(backendJar(), frontendJar(), launcherJar())
                .map(Checkout::stateOf)
                .collect(Collectors.joining("\n"));
    }

    /** Tells one build of the launcher from another; always new where there is only a folder of classes. */
    String launcherDigest() {
        try {
            return Digests.of(launcherJar());
        } catch (IOException e) {
            return UUID.randomUUID().toString();
        }
    }

    private Path launcherJar() {
        return root.resolve("infra/local/target/yui-local.jar");
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stateOf(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " missing";
        }
    }

    private static Path climb(Path folder) {
        if (Files.exists(folder.resolve("infra/local/pom.xml"))) {
            return folder;
        }
        Path parent = folder.getParent();
        if (parent == null) {
            throw new Trouble("Not inside a checkout of Yui; start it with infra/run");
        }
        return climb(parent);
    }
}
