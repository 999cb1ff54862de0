package jp.yui.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The command behind {@code infra/run}: starts, stops and shows Yui on one machine. */
public final class Yui {

    private static final int FAILURE = 1;
    private static final int NOT_RUNNING = 3;
    private static final String USAGE = """
            usage: infra/run [start] [--detach] [--fresh] [--only part,part]   build what is stale, start everything
                   infra/run stop | status | accounts
                   infra/run audit                                             recompute every audit trail; 1 if one is broken
                   infra/run logs [part]                                       part: postgres keycloak mail backend frontend
            YUI_HOME is where data lie (default ~/.yui); YUI_PORT_BASE moves all ports (8080 is the default's base)""";

    private final Progress progress = Progress.on(System.out, alreadyElapsed());
    private final Path folder = homeFolder();
    private final Ports ports = Optional.ofNullable(System.getenv("YUI_PORT_BASE"))
            .map(Integer::parseInt)
            .map(Ports::from)
            .orElseGet(Ports::standard);

    private Yui() {}

    /** Exit code 0 when done, 1 with one line on what is wrong, 3 when {@code status} finds a part not running. */
    public static void main(String... arguments) {
        try {
            System.exit(new Yui().run(new ArrayDeque<>(Arrays.asList(arguments))));
        } catch (Trouble e) {
            System.err.println("yui: " + e.getMessage());
            System.exit(FAILURE);
        }
    }

    private int run(Deque<String> arguments) {
        String command = arguments.isEmpty() || arguments.peek().startsWith("-") ? "start" : arguments.pop();
        return switch (command) {
            case "start" -> start(Options.parse(arguments));
            case "stop" -> stop();
            case "status" -> status();
            case "logs" -> logs(arguments);
            case "accounts" -> accounts();
            case "audit" -> audit();
            default -> throw new Trouble("There is no command '" + command + "'\n" + USAGE);
        };
    }

    private int start(Options options) {
        if (options.fresh()) {
            wipe();
        }
        Stack stack = stack(options.parts());
        try (Launcher launcher = Launcher.claim(stack, progress)) {
            launcher.start(options.detach());
        }
        return 0;
    }

    private void wipe() {
        if (Home.isHome(folder)) {
            Launcher.refuseWhileAnotherLives(Home.open(folder));
            stack(everyPart()).stop();
        }
        progress.step("wiping " + folder, () -> Home.wipe(folder));
    }

    private int stop() {
        if (Home.isHome(folder)) {
            Launcher.endTheOther(Home.open(folder));
            stack(everyPart()).stop();
        }
        progress.plain("Yui is stopped");
        return 0;
    }

    private int status() {
        if (!Home.isHome(folder)) {
            progress.plain("There is no Yui in " + folder);
            return NOT_RUNNING;
        }
        Stack stack = stack(everyPart());
        boolean complete = true;
        for (Part part : Part.values()) {
            progress.plain(Summary.line(stack.component(part), ports));
            complete &= stack.isRunning(part);
        }
        return complete ? 0 : NOT_RUNNING;
    }

    private int logs(Deque<String> arguments) {
        Stack stack = stack(everyPart());
        Set<Part> shown = arguments.isEmpty() ? everyPart() : EnumSet.of(Part.named(arguments.pop()));
        shown.forEach(part -> progress.plain(Summary.log(stack.component(part))));
        return 0;
    }

    private int accounts() {
        progress.plain(Summary.accounts(ports));
        return 0;
    }

    private int audit() {
        Stack stack = stack(everyPart());
        if (!stack.isRunning(Part.POSTGRES)) {
            throw new Trouble("PostgreSQL does not run; start Yui first");
        }
        Path log = stack.home().logs().resolve("audit.log");
        boolean sound = stack.verifyAudit(log);
        new LogFile(log).last(Integer.MAX_VALUE).forEach(progress::plain);
        return sound ? 0 : FAILURE;
    }

    private Stack stack(Set<Part> parts) {
        return new Stack(Home.open(folder), ports, parts, progress);
    }

    private static Set<Part> everyPart() {
        return EnumSet.allOf(Part.class);
    }

    private static Path homeFolder() {
        String given = System.getenv("YUI_HOME");
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".yui");
    }

    /** The shell that built the parts says how long that took, so that the clock shows the whole wait. */
    private static Duration alreadyElapsed() {
        return Duration.ofMillis(Long.getLong("yui.elapsed", 0));
    }

    /** What was asked of {@code start}. */
    private record Options(boolean detach, boolean fresh, Set<Part> parts) {

        static Options parse(Deque<String> arguments) {
            Options options = new Options(false, false, everyPart());
            while (!arguments.isEmpty()) {
                options = options.with(arguments.pop(), arguments);
            }
            return options;
        }

        private Options with(String option, Deque<String> following) {
            return switch (option) {
                case "--detach" -> new Options(true, fresh, parts);
                case "--fresh" -> new Options(detach, true, parts);
                case "--only" -> new Options(detach, fresh, parts(following.poll()));
                default -> throw new Trouble("There is no option '" + option + "'\n" + USAGE);
            };
        }

        private static Set<Part> parts(@org.jspecify.annotations.Nullable String list) {
            if (list == null) {
                throw new Trouble("--only needs a list of parts\n" + USAGE);
            }
            Set<Part> parts = EnumSet.noneOf(Part.class);
            Arrays.stream(list.split(",")).map(Part::named).forEach(parts::add);
            return parts;
        }
    }
}
