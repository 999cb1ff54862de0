package jp.yui.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Unpacked programs that every installation of this user shares; they survive {@code --fresh}. */
record Cache(Path root) {

    /** Makes an entry under its final name. */
    @FunctionalInterface
    interface Making {
        void into(Path entry) throws IOException;
    }

    static Cache standard() {
        String given = System.getenv("YUI_CACHE");
        return new Cache(given != null ? Path.of(given) : userCache().resolve("yui"));
    }

    /** The entry, made when it is missing; two starts at once make it only one time. */
    Path entry(String name, Making making) {
        try {
            Files.createDirectories(root);
            try (var lock = FileChannel.open(
                    root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                return made(root.resolve(name), making);
            }
        } catch (IOException e) {
            throw new Trouble("Cannot prepare " + root.resolve(name) + " (" + e.getMessage() + ")", e);
        }
    }

    private static Path made(Path entry, Making making) throws IOException {
        if (!Files.exists(entry)) {
            making.into(entry);
        }
        return entry;
    }

    private static Path userCache() {
        String given = System.getenv("XDG_CACHE_HOME");
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".cache");
    }
}
