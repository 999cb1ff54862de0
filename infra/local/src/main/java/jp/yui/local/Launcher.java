package jp.yui.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One start of the stack: holds the home for itself, leaves no process behind when it ends early. */
final class Launcher implements AutoCloseable {

    private static final String MARK = "yui-local.jar";

    private final Stack stack;
    private final Progress progress;
    private final FileChannel lock;
    private volatile boolean handedOver;

    private Launcher(Stack stack, Progress progress, FileChannel lock) {
        this.stack = stack;
        this.progress = progress;
        this.lock = lock;
    }

    /** Takes the home; refused while another start is at work there. */
    static Launcher claim(Stack stack, Progress progress) {
        try {
            FileChannel channel = FileChannel.open(
                    stack.home().run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock held = channel.tryLock();
            if (held == null) {
                throw new Trouble(alreadyThere(stack.home()));
            }
            Files.writeString(pidFile(stack.home()), ProcessHandle.current().pid() + "\n");
            return new Launcher(stack, progress, channel);
        } catch (IOException e) {
            throw new Trouble("Cannot lock " + stack.home().root() + " (" + e.getMessage() + ")", e);
        }
    }

    static void refuseWhileAnotherLives(Home home) {
        if (other(home).isPresent()) {
            throw new Trouble(alreadyThere(home));
        }
    }

    /** Asks the launcher that holds the home to stop what it started. */
    static void endTheOther(Home home) {
        other(home).ifPresent(launcher -> Processes.end(launcher, "TERM", Duration.ofSeconds(60)));
    }

    void start(boolean detach) {
        if (stack.isComplete()) {
            progress.plain("Yui is already running; `infra/run stop` stops it");
            progress.plain(Summary.accounts(stack.ports()));
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothingBehind, "stop"));
        cleanUp();
        stack.start();
        progress.say("Yui is ready");
        progress.plain(Summary.accounts(stack.ports()));
        handedOver = detach;
        if (!detach) {
            progress.plain("Ctrl-C stops Yui");
            waitForSignal();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Trouble("Cannot release " + stack.home().root() + " (" + e.getMessage() + ")", e);
        }
    }

    private void cleanUp() {
        if (stack.isAnyRunning()) {
            progress.step("stopping what an earlier start left, or an older build", stack::stop);
        }
    }

    private void leaveNothingBehind() {
        if (!handedOver) {
            stack.abort();
        }
    }

    private static void waitForSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> other(Home home) {
        return Processes.named(pidFile(home), MARK)
                .filter(process -> process.pid() != ProcessHandle.current().pid());
    }

    private static String alreadyThere(Home home) {
        String who =
                other(home).map(process -> " (process " + process.pid() + ")").orElse("");
        return "Another start is at work in " + home.root() + who + "; `infra/run stop` ends it";
    }

    private static Path pidFile(Home home) {
        return home.run().resolve("launcher.pid");
    }
}
