package jp.yui.ui.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.ui.fixture.FixtureApp;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;

/** One user interface on made-up figures and one Chromium, for all tests that look at pages. */
final class Fixture implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Fixture.class);
    private static final String NOBODY = "http://127.0.0.1:1/realms/nobody";
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--lang=ja");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    /** A fresh window for each test. */
    @Override
    public Screen resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot().getStore(SPACE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        Screen screen = new Screen(running.browser(), running.application());
        context.getStore(SPACE).put(Screen.class, screen);
        return screen;
    }

    private record Running(ConfigurableApplicationContext application, Playwright playwright, Browser browser)
            implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(ARGUMENTS);
            return new Running(
                    FixtureApp.start(
                            "--server.port=0",
                            "--management.server.port=0",
                            "--yui.sign-in.look-every=500ms",
                            "--yui.issuer=" + NOBODY,
                            "--yui.ops-issuer=" + NOBODY),
                    playwright,
                    playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
            application.close();
        }

        private static Path executable() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Chromium; install it: apt-get install chromium"));
        }
    }
}
