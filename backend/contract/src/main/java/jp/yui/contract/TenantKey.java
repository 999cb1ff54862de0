package jp.yui.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The key of a tenant in every address: a local government code, a consortium's slug, or {@code yui} (the platform). */
public record TenantKey(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /** The key of the platform's own tenant. */
    public static final TenantKey PLATFORM = new TenantKey("yui");

    public TenantKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A tenant key has 1 to 40 of a-z, 0-9 and inner hyphens");
        }
    }

    @JsonCreator
    public static TenantKey valueOf(String value) {
        return new TenantKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
