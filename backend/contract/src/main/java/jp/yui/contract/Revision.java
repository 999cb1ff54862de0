package jp.yui.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A version of something that can be changed, as an entity tag: {@code "7"}. */
public record Revision(long version) {

    public Revision {
        if (version < 0) {
            throw new IllegalArgumentException("A version is never negative: " + version);
        }
    }

    /** The entity tag. */
    @JsonValue
    public String tag() {
        return "\"" + version + "\"";
    }

    /** Reads an entity tag; a weak one is as good as a strong one here. */
    @JsonCreator
    public static Revision valueOf(String tag) {
        String plain = tag.strip();
        plain = plain.startsWith("W/") ? plain.substring(2) : plain;
        plain = plain.startsWith("\"") && plain.endsWith("\"") && plain.length() > 1
                ? plain.substring(1, plain.length() - 1)
                : plain;
        return new Revision(Long.parseLong(plain));
    }

    @Override
    public String toString() {
        return tag();
    }
}
