package jp.yui.platform;

import java.time.Duration;
import java.util.LinkedHashMap;

/** Remembers what was seen within a span, up to a bounded number; the oldest is forgotten first. */
public final class RecentlySeen {

    private final long span;
    private final int most;
    private final LinkedHashMap<String, Long> seen = new LinkedHashMap<>();

    public RecentlySeen(Duration span, int most) {
        this.span = span.toNanos();
        this.most = most;
    }

    /** Whether the thing had not been seen within the span; from now on it has. */
    public synchronized boolean isNew(String thing) {
        long now = System.nanoTime();
        Long before = seen.putLast(thing, now);
        if (seen.size() > most) {
            seen.pollFirstEntry();
        }
        return before == null || now - before > span;
    }
}
