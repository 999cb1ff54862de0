package jp.yui.ui.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.yui.ui.fixture.Scene;
import org.springframework.context.ApplicationContext;

/** One window on the pages, and what can be asked of it. */
final class Screen implements AutoCloseable {

    /** The sizes that people have: the office's laptop and a telephone. */
    enum Size {
        LAPTOP(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** The two sets of colours. */
    enum Scheme {
        LIGHT,
        DARK;

        String value() {
            return this == DARK ? "dark" : "light";
        }
    }

    private static final Path FOLDER = Path.of(System.getProperty("yui.screens", "target/screens/matrix"));
    private static final double PATIENCE = 10_000;
    private static final String AXE = read("/axe.min.js");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The server has answered, every chart is drawn, and nothing moves. */
    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive)
              && Object.values(window.Vaadin.Flow.clients).every((client) => !client.isActive || !client.isActive())
              && [...document.querySelectorAll('yui-chart')].every((chart) => chart.querySelector('svg'))
              && document.getAnimations().every((one) => one.playState !== 'running')
            """;

    /** A cell of a grid takes the focus of the arrow keys; it is no target of a pointer, what stands in it may be one. */
    private static final String GRAVE = """
            async (tags) => {
              const cell = (rule, node) => rule === 'target-size' && /^<td [^>]*role="gridcell"/.test(node.html);
              const only = Array.isArray(tags) ? { type: 'tag', values: tags } : { type: 'rule', values: [tags] };
              const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'], elementRef: false });
              return found.violations.filter((one) => ['serious', 'critical'].includes(one.impact))
                .flatMap((one) => one.nodes.filter((node) => !cell(one.id, node)).map((node) => `${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} `
                  + node.any.concat(node.all, node.none).map((check) => check.message).join(' ')));
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final Scene scene;
    private final String address;

    Screen(Browser browser, ApplicationContext application) {
        scene = application.getBean(Scene.class);
        address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port") + "/";
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Size.LAPTOP.width, Size.LAPTOP.height));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        scene.play(Scene.Play.FULL);
    }

    Page page() {
        return page;
    }

    void play(Scene.Play play) {
        scene.play(play);
    }

    void speakEnglish() {
        context.addCookies(List.of(new Cookie("yui-language", "en").setUrl(address)));
    }

    /** Loads the address and waits until the page is at rest. */
    Response open(String path) {
        Response answer = page.navigate(address + path);
        rest();
        page.evaluate(AXE);
        return Objects.requireNonNull(answer);
    }

    /** Goes on within the application, as a click does, and so much faster than by loading it anew. */
    void goTo(String path) {
        page.evaluate("""
                (path) => new Promise((arrived, lost) => {
                  window.addEventListener('vaadin-router-location-changed', () => arrived(), { once: true });
                  setTimeout(() => lost(new Error(`No way to ${path}`)), 10000);
                  const link = Object.assign(document.createElement('a'), { href: path });
                  document.body.append(link);
                  link.click();
                  link.remove();
                })""", "/" + path);
        rest();
    }

    void rest() {
        page.waitForFunction(AT_REST);
    }

    void show(Size size) {
        resize(size.width, size.height);
    }

    /** Loads the address in a window of the size. */
    Response open(String path, Size size) {
        page.setViewportSize(size.width, size.height);
        return open(path);
    }

    void resize(int width, int height) {
        page.setViewportSize(width, height);
        rest();
    }

    /** As the button in the tool bar does, without the way to the server. */
    void show(Scheme scheme) {
        page.evaluate("""
                (scheme) => {
                  document.documentElement.setAttribute('theme', scheme === 'dark' ? 'dark' : '');
                  document.documentElement.style.colorScheme = scheme;
                }""", scheme.value());
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        rest();
    }

    /** What keeps somebody out: the serious and critical findings of axe. */
    List<String> grave() {
        return strings(page.evaluate(GRAVE, WCAG));
    }

    /** The contrast alone, for the second set of colours. */
    List<String> paleWords() {
        return strings(page.evaluate(GRAVE, "color-contrast"));
    }

    void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    /** Whether a person must scroll sideways to see the whole page. */
    boolean overflowsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Every word on the page and in the names of its parts, also inside the components, line by line. */
    String words() {
        return (String) page.evaluate("""
                () => {
                  const words = [document.title];
                  const names = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'helper-text'];
                  const read = (node) => {
                    if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent.trim());
                    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
                    if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName)) return;
                    names.forEach((name) => node.getAttribute?.(name) && words.push(node.getAttribute(name)));
                    if (node.shadowRoot) read(node.shadowRoot);
                    node.childNodes.forEach(read);
                  };
                  read(document.body);
                  return words.filter((word) => word).join('\\n');
                }""");
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(Object answer) {
        return (List<String>) answer;
    }

    @Override
    public void close() {
        context.close();
    }

    private static String read(String resource) {
        try (InputStream content = Objects.requireNonNull(Screen.class.getResourceAsStream(resource))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
