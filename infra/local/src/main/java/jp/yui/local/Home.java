package jp.yui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder where one installation keeps data, secrets and logs; never touches a folder that is not its own. */
public record Home(Path root) {

    private static final String MARKER = ".yui-home";
    private static final String LAYOUT = "1";

    /** Opens the folder, or makes it; a folder with other things in it is refused. */
    public static Home open(Path root) {
        Home home = new Home(root.toAbsolutePath().normalize());
        home.refuseForeignFolder();
        try {
            home.layOut();
            return new Home(home.root.toRealPath());
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot write to " + home.root + " (" + e.getMessage() + "); set YUI_HOME to another folder");
        }
    }

    /** Remembers that everything of this build is up, or, with nothing, that it is not. */
    void remember(@Nullable String build) {
        try {
            Files.deleteIfExists(ready());
            if (build != null) {
                Files.writeString(ready(), build);
            }
        } catch (IOException e) {
            throw new Trouble("Cannot write to " + root + " (" + e.getMessage() + ")", e);
        }
    }

    /** Whether the last start of this build came to its end. */
    boolean remembers(String build) {
        try {
            return Files.exists(ready()) && Files.readString(ready()).equals(build);
        } catch (IOException e) {
            return false;
        }
    }

    private Path ready() {
        return run().resolve("ready");
    }

    /** Whether the folder is an installation of Yui. */
    static boolean isHome(Path root) {
        return new Home(root.toAbsolutePath()).isMarked();
    }

    /** Deletes everything, but only where Yui's own marker lies. */
    static void wipe(Path root) {
        Home home = new Home(root.toAbsolutePath().normalize());
        home.refuseForeignFolder();
        if (home.isMarked()) {
            home.deleteAll();
        }
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path applications() {
        return root.resolve("applications");
    }

    Path anchors() {
        return root.resolve("anchors");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    boolean isNew() {
        return !Files.exists(data());
    }

    private void deleteAll() {
        try {
            Trees.delete(root);
        } catch (IOException e) {
            throw new Trouble("Cannot delete " + root + " (" + e.getMessage() + ")", e);
        }
    }

    private boolean isMarked() {
        return Files.exists(root.resolve(MARKER));
    }

    private void refuseForeignFolder() {
        if (Files.exists(root) && !isMarked() && !isEmpty()) {
            throw new Trouble(root + " holds other files and no " + MARKER
                    + ", so it is not Yui's; set YUI_HOME to another folder");
        }
    }

    private boolean isEmpty() {
        try (var entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new Trouble("Cannot read " + root + " (" + e.getMessage() + ")");
        }
    }

    private void layOut() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve(MARKER), LAYOUT + "\n");
        for (Path folder : List.of(logs(), run(), anchors(), applications())) {
            Files.createDirectories(folder);
        }
    }
}
