package jp.yui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the tests one running Yui: its own home and its own ports, started once and stopped after the last test.
 *
 * <p>With the system property {@code yui.test.home} the tests use what already runs from that home on the standard ports.
 */
public final class RunningYui implements ParameterResolver, AfterAllCallback {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningYui.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .stack();
    }

    /** With no way out of this machine, nothing may have looked for one; {@code infra/verify --offline} insists on it. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (!Outside.isReachable()) {
            IO.println("Figure: offline: %s and the whole stack with loopback alone: %d attempts to leave the machine"
                    .formatted(context.getRequiredTestClass().getSimpleName(), Outside.attempts()));
            if (Boolean.getBoolean("yui.offline")) {
                assertThat(Outside.attempts())
                        .as("attempts to leave the machine")
                        .isZero();
            }
        }
    }

    private record Running(Stack stack, boolean borrowed) implements AutoCloseable {

        static Running start() {
            String running = System.getProperty("yui.test.home");
            return running != null ? borrowed(Path.of(running)) : own(Path.of("target", "yui-home"));
        }

        @Override
        public void close() {
            if (!borrowed) {
                stack.stop();
            }
        }

        private static Running borrowed(Path home) {
            return new Running(stack(Home.open(home), Ports.standard()), true);
        }

        private static Running own(Path folder) {
            Stack stack = stack(emptied(folder), Ports.free());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::abort));
            stack.start();
            return new Running(stack, false);
        }

        private static Home emptied(Path folder) {
            stack(Home.open(folder), Ports.standard()).stop();
            Home.wipe(folder);
            return Home.open(folder);
        }

        private static Stack stack(Home home, Ports ports) {
            return new Stack(home, ports, EnumSet.allOf(Part.class), Progress.on(System.out, Duration.ZERO));
        }
    }
}
