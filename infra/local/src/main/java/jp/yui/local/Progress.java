package jp.yui.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person who waits what is happening and since when. */
public final class Progress {

    private final PrintStream out;
    private final long start;

    private Progress(PrintStream out, long start) {
        this.out = out;
        this.start = start;
    }

    /** Lines with the seconds since the command was given. */
    public static Progress on(PrintStream out, Duration alreadyElapsed) {
        return new Progress(out, System.nanoTime() - alreadyElapsed.toNanos());
    }

    void say(String line) {
        out.printf(Locale.ROOT, "%7.1f s  %s%n", secondsSince(start), line);
        out.flush();
    }

    void plain(String text) {
        out.println(text);
        out.flush();
    }

    /** Does one named step and says how long it took. */
    void step(String name, Runnable work) {
        say(name + " …");
        long begin = System.nanoTime();
        work.run();
        say(String.format(Locale.ROOT, "%s: done in %.1f s", name, secondsSince(begin)));
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
