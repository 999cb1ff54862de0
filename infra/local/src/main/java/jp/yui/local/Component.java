package jp.yui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One running program of the installation: its process, its pid file and its log. */
final class Component {

    private static final long POLL_MILLIS = 100;

    private final Part part;
    private final Path pidFile;
    private final Path log;
    private final String mark;
    private boolean closed;

    /**
     * @param mark a piece of the command line that no other installation has, so that a pid that the system gave to
     *     somebody else is never taken for ours
     */
    Component(Part part, Home home, String mark) {
        this.part = part;
        this.pidFile = home.run().resolve(part.fileName() + ".pid");
        this.log = home.logs().resolve(part.fileName() + ".log");
        this.mark = mark;
    }

    Part part() {
        return part;
    }

    Path log() {
        return log;
    }

    /** The live process that the pid file names, when it is really ours. */
    Optional<ProcessHandle> running() {
        return Processes.named(pidFile, mark);
    }

    /** Starts the program and waits until it answers. */
    void start(Launch launch, BooleanSupplier ready, Duration patience) {
        try {
            keepPreviousLog();
            Process process = spawn(launch);
            await(process, ready, patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the program to end with the given signal, and ends it after the patience is over. */
    void stop(String signal, Duration patience) {
        running().ifPresent(process -> Processes.end(process, signal, patience));
        forget();
    }

    void kill() {
        running().ifPresent(process -> Processes.end(process, "KILL", Duration.ofSeconds(10)));
        forget();
    }

    /** From now on nothing is started any more. */
    synchronized void close() {
        closed = true;
    }

    private synchronized Process spawn(Launch launch) throws IOException {
        if (closed) {
            throw new Trouble("The start was broken off");
        }
        ProcessBuilder builder = new ProcessBuilder(launch.detachedCommand())
                .directory(launch.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        Files.writeString(pidFile, process.pid() + "\n");
        return process;
    }

    private void await(Process process, BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (ended(process)) {
                throw new Trouble(part.title() + " ended while starting (exit " + process.exitValue() + "); "
                        + new LogFile(log).hint());
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(part.title() + " was not ready after " + patience.toSeconds() + " s; "
                        + new LogFile(log).hint());
            }
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
