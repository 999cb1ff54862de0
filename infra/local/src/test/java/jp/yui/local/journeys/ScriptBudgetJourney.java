package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A town hall's line is thin: the first view may fetch half a megabyte of JavaScript, as it travels, and no more. */
@ExtendWith({RunningYui.class, Chromium.class})
class ScriptBudgetJourney {

    private static final int BUDGET = 500_000;

    @Test
    void firstViewKeepsWithinTheBudgetOfJavaScript(Stack yui, Chromium.Window window) {
        List<Response> scripts = new ArrayList<>();
        window.page().onResponse(response -> {
            if (response.url().startsWith(yui.ports().uiUrl()) && isScript(response)) {
                scripts.add(response);
            }
        });
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn("pref@yamanami.example", DemoPerson.PASSWORD);
        window.page().locator("#page-title").waitFor();
        window.page().waitForTimeout(1_000);
        int bytes = scripts.stream().mapToInt(ScriptBudgetJourney::travelled).sum();
        IO.println("Figure: javascript: %,d bytes travelled in %d files up to the first view"
                .formatted(bytes, scripts.size()));
        assertThat(scripts).isNotEmpty();
        assertThat(bytes).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    private static boolean isScript(Response response) {
        return response.headers().getOrDefault("content-type", "").contains("javascript");
    }

    private static int travelled(Response response) {
        response.finished();
        return response.request().sizes().responseBodySize;
    }
}
