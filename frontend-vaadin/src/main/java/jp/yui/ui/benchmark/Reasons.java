package jp.yui.ui.benchmark;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a body has no T-score, in words. */
public final class Reasons {

    private static final Set<String> KNOWN = Set.of("insufficient-data", "no-spread", "no-population");

    private Reasons() {}

    public static String of(@Nullable String reason, Component page) {
        return page.getTranslation("reason." + (reason != null && KNOWN.contains(reason) ? reason : "unknown"));
    }
}
