package jp.yui.ui.api;

import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;

/** A stream that knows its file's name and size, so that it need not be read to be described. */
public final class NamedStream extends InputStreamResource {

    private final String name;
    private final long size;

    public NamedStream(InputStream content, String name, long size) {
        super(content);
        this.name = name;
        this.size = size;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
