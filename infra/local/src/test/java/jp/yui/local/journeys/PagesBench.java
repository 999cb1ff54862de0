package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.yui.local.Part;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a person waits for pages and what a session holds, in the machine's Chromium; prints the table of
 * {@code infra/bench/pages} and asserts nothing about time. Not a journey: it runs by that command only.
 */
@ExtendWith({RunningYui.class, Chromium.class})
class PagesBench {

    private static final String PREFECTURE = "pref@yamanami.example";
    private static final int TIMES = 7;
    private static final int SESSIONS = 24;
    private static final Pattern USED = Pattern.compile("Total +\\d+ +(\\d+)");

    @Test
    void pagesAndSessions(Stack yui, Chromium.Window window) throws Exception {
        importFigures(yui);
        List<String> table = new ArrayList<>();
        table.add("| page | median | goal | reached |");
        table.add("|---|--:|---|---|");
        table.add(time("sign-in to first view, fresh browser", 2_000, times(() -> signingIn(yui, window.fresh()))));
        open(yui, window.page(), PREFECTURE);
        table.add(time("navigation: home to prefectures and back", 300, navigating(window.page())));
        table.add(time(
                "filter: another base for the municipalities of a prefecture", 200, choosingABase(yui, window.page())));
        table.add(
                time("filter: search among 1,741 bodies, last key to suggestion", 200, searching(yui, window.page())));
        table.add(heapOf(yui, window));
        table.add(time("backend from start to ready", 4_000, starting(yui, Part.BACKEND)));
        table.add(time("frontend from start to ready", 3_000, starting(yui, Part.FRONTEND)));
        table.forEach(IO::println);
        Files.writeString(Path.of("target", "pages.md"), String.join("\n", table) + "\n");
    }

    private static void importFigures(Stack yui) {
        Imports imports = new Imports(yui);
        for (Path file : List.of(OfficialFiles.population(), OfficialFiles.comparison())) {
            UUID id = imports.upload(file, 2023);
            imports.awaitReview(id);
            imports.accept(id, id.toString());
        }
    }

    /** From the last key of Keycloak's page to a first view that has nothing more to fetch. */
    private static double signingIn(Stack yui, Chromium.Window window) {
        try (window) {
            Page page = window.page();
            page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
            page.locator("#username").fill(PREFECTURE);
            page.locator("#kc-login").click();
            page.locator("#password").fill(DemoPerson.PASSWORD);
            return measured(() -> {
                page.locator("#password").press("Enter");
                page.locator("#page-title").waitFor();
                idle(page);
            });
        }
    }

    private static List<Double> navigating(Page page) {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < TIMES + 1; i++) {
            waits.add(measured(() -> {
                page.locator("#nav-prefectures").click();
                page.locator("#prefecture-grid").waitFor();
                idle(page);
            }));
            waits.add(measured(() -> {
                page.locator("#nav-home").click();
                page.locator("#prefecture-grid")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                idle(page);
            }));
        }
        return waits.subList(2, waits.size());
    }

    private static List<Double> choosingABase(Stack yui, Page page) {
        page.navigate(yui.ports().uiUrl() + "/t/990001/benchmark/municipalities?fiscalYear=2023&prefecture=010006");
        page.locator("#municipality-grid").waitFor();
        idle(page);
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < TIMES + 1; i++) {
            page.locator("#base").click();
            Locator option = page.getByRole(AriaRole.OPTION).nth(i % 2 == 0 ? 1 : 0);
            option.waitFor();
            String before = page.url();
            waits.add(measured(() -> {
                option.click();
                page.waitForURL(address -> !address.equals(before));
                page.locator("#municipality-grid").waitFor();
                idle(page);
            }));
        }
        return waits.subList(1, waits.size());
    }

    private static List<Double> searching(Stack yui, Page page) {
        List<Double> waits = new ArrayList<>();
        for (String town : List.of("横浜", "浜松", "札幌", "仙台", "京都", "福岡", "那覇", "神戸")) {
            Locator box = page.locator("#body-search input");
            box.fill("");
            page.keyboard().press("Escape");
            box.focus();
            box.pressSequentially(town.substring(0, 1));
            idle(page);
            waits.add(measured(() -> {
                box.pressSequentially(town.substring(1));
                page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(town))
                        .first()
                        .waitFor();
            }));
        }
        return waits.subList(1, waits.size());
    }

    /** What the heap of the frontend grows by, per session that looks at the municipalities of its prefecture. */
    private static String heapOf(Stack yui, Chromium.Window window) throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readString(yui.home().root().resolve("run/frontend.pid")).strip());
        long before = used(pid);
        List<Chromium.Window> windows = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            Chromium.Window one = window.fresh();
            windows.add(one);
            open(yui, one.page(), PREFECTURE);
            one.page()
                    .navigate(yui.ports().uiUrl()
                            + "/t/990001/benchmark/municipalities?fiscalYear=2023&prefecture=010006");
            one.page().locator("#municipality-grid").waitFor();
        }
        double each = (used(pid) - before) / 1000.0 / SESSIONS;
        windows.forEach(Chromium.Window::close);
        return "| heap of a session, %d open at the list of 188 municipalities | %,.0f kB | ≤ 500 kB | %s |"
                .formatted(SESSIONS, each, each <= 500 ? "yes" : "short");
    }

    /** With what the JVM learnt at the part's first start, as anybody's second start has it. */
    private static List<Double> starting(Stack yui, Part part) {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            yui.stop(part);
            waits.add(measured(() -> yui.start(part)));
        }
        return waits.subList(1, waits.size());
    }

    /** Bytes of live objects after two full collections. */
    private static long used(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        String histogram = jcmd(pid, "GC.class_histogram");
        return USED.matcher(histogram)
                .results()
                .map((MatchResult total) -> Long.parseLong(total.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void open(Stack yui, Page page, String person) {
        page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        page.locator("#username").fill(person);
        page.locator("#kc-login").click();
        page.locator("#password").fill(DemoPerson.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("#page-title")).isVisible();
        idle(page);
    }

    /** Nothing under way between page and server, and every element of the page known. */
    private static void idle(Page page) {
        page.waitForFunction("() => window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    private static List<Double> times(DoubleSupplier work) {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < TIMES + 1; i++) {
            waits.add(work.getAsDouble());
        }
        return waits.subList(1, waits.size());
    }

    private static double measured(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String time(String page, int goal, List<Double> waits) {
        double median = waits.stream().sorted().toList().get(waits.size() / 2);
        return "| %s | %,.0f ms | ≤ %,d ms | %s |".formatted(page, median, goal, median <= goal ? "yes" : "short");
    }
}
