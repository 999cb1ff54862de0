package jp.yui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Finds and ends processes, only ever those whose command line proves that they are ours. */
final class Processes {

    private static final Duration POLL = Duration.ofMillis(50);

    private Processes() {}

    /** The live process of a pid file, when its command line carries the mark. */
    static Optional<ProcessHandle> named(Path pidFile, String mark) {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> commandLine(pid).contains(mark));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The command line as the kernel knows it, arguments parted by blanks; empty for a process that is gone. */
    static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Sends the signal, waits, and kills what did not listen. */
    static void end(ProcessHandle process, String signal, Duration patience) {
        signal(process.pid(), signal);
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, patience);
        }
    }

    /** Waits until no process has the folder as its working folder, as each process of PostgreSQL has its data folder. */
    static boolean leaves(Path folder, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (worksIn(folder)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    private static boolean worksIn(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> Path.of("/proc", Long.toString(process.pid()), "cwd"))
                .anyMatch(link -> leadsTo(link, folder));
    }

    private static boolean leadsTo(Path link, Path folder) {
        try {
            return Files.readSymbolicLink(link).equals(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Trouble("Cannot send a signal to process " + pid + " (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
