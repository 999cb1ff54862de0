package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The machine's Chromium, speaking Japanese, without its own talk to the outside: it finds no name but this machine's. What
 * its pages ask for outside is noted all the same, and no journey passes with such a note.
 */
public final class Chromium implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Chromium.class);
    private static final Path SCREENS = Path.of(System.getProperty("yui.screens", "target/screens"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            "--lang=ja");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.Window.class;
    }

    /** A fresh window for each test: no cookie of another person lies in it. */
    @Override
    public Window resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot().getStore(SPACE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        Window window = new Window(running.browser());
        context.getStore(SPACE).put(Window.class, window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Window window = context.getStore(SPACE).get(Window.class, Window.class);
        if (window != null) {
            assertThat(window.askedOutside())
                    .as("addresses outside this machine")
                    .isEmpty();
        }
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }

        private static Path executable() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Chromium; install it: apt-get install chromium"));
        }
    }

    /** One window of one person; remembers every address it asked for. */
    public static final class Window implements AutoCloseable {

        private final Browser browser;
        private final BrowserContext context;
        private final Page page;
        private final Queue<String> asked = new ConcurrentLinkedQueue<>();
        private final Queue<String> refused = new ConcurrentLinkedQueue<>();

        Window(Browser browser) {
            this.browser = browser;
            this.context = browser.newContext(new Browser.NewContextOptions()
                    .setLocale("ja-JP")
                    .setTimezoneId("Asia/Tokyo")
                    .setViewportSize(1366, 768));
            this.context.onRequest(request -> asked.add(request.url()));
            this.context.onConsoleMessage(message -> note(message.text()));
            this.page = context.newPage();
        }

        public Page page() {
            return page;
        }

        /** A second tab of the same person. */
        public Page tab() {
            return context.newPage();
        }

        /** Another window, of a person who was never here; whoever opens it closes it. */
        public Window fresh() {
            return new Window(browser);
        }

        /** Gives e-mail address and password to Keycloak's pages, which this window shows. */
        public void signIn(String email, String password) {
            page.locator("#username").fill(email);
            if (page.locator("#password").count() == 0) {
                page.locator("#kc-login").click();
            }
            page.locator("#password").fill(password);
            page.locator("#kc-login").click();
        }

        /** Keeps what the person sees, for the eyes of those who build and review. */
        public void show(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        }

        public void resize(int width, int height) {
            page.setViewportSize(width, height);
        }

        /** The addresses outside this machine that the window asked for. */
        public List<String> askedOutside() {
            return asked.stream().filter(Window::isOutside).toList();
        }

        /** What the content policy of a page did not let it do. */
        public List<String> refused() {
            return List.copyOf(refused);
        }

        private void note(String message) {
            if (message.contains("Content Security Policy")) {
                refused.add(message);
            }
        }

        /** Whether the page is wider than the window, so that a person must scroll sideways. */
        public boolean overflowsSideways() {
            return (boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        }

        @Override
        public void close() {
            context.close();
        }

        private static boolean isOutside(String address) {
            URI uri = URI.create(address.split("[?#]", 2)[0]);
            return uri.getHost() != null && !List.of("localhost", "127.0.0.1").contains(uri.getHost());
        }
    }
}
