package jp.yui.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Runs a short program to its end and keeps what it said in a log. */
final class Commands {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static volatile boolean aborted;

    private Commands() {}

    /** Ends what is running, with everything that it started, and lets nothing start any more. */
    static void abort() {
        aborted = true;
        RUNNING.forEach(Commands::end);
    }

    static void run(List<String> command, Map<String, String> environment, Path log) {
        String program = Path.of(command.getFirst()).getFileName().toString();
        int exit = exitOf(command, environment, log);
        if (exit != 0) {
            throw new Trouble(program + " failed (exit " + exit + "); " + new LogFile(log).hint());
        }
    }

    /** The exit code of the program. */
    static int exitOf(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return exitOf(builder.start());
        } catch (IOException e) {
            throw new Trouble("Cannot run " + command.getFirst() + " (" + e.getMessage() + ")", e);
        }
    }

    private static int exitOf(Process process) {
        RUNNING.add(process);
        if (aborted) {
            end(process);
        }
        int exit = waitFor(process);
        RUNNING.remove(process);
        return exit;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(process);
            throw new Trouble("interrupted");
        }
    }
}
