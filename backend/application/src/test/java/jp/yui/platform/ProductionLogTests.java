package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In production each event is one line of JSON, whatever somebody managed to get into it. */
class ProductionLogTests {

    private static final String INJECTED = "no body '\r\n2026-01-01T00:00:00Z WARN forged \u001b[31m'";

    private final Environment production = production();

    @Test
    void anEventIsOneLineWhateverIsInIt() {
        String line = line(INJECTED, new IllegalStateException(INJECTED));
        assertThat(line).endsWith("\n");
        assertThat(line.stripTrailing()).doesNotContain("\r", "\n", "\u001b");
        assertThat(new JsonMapper().readTree(line).at("/message").asString()).isEqualTo(INJECTED);
    }

    @Test
    void anEventSaysWhenWhereAndHowGrave() {
        JsonNode event = new JsonMapper().readTree(line("refused", null));
        assertThat(event.at("/@timestamp").asString()).endsWith("Z");
        assertThat(event.at("/log/level").asString()).isEqualTo("WARN");
        assertThat(event.at("/log/logger").asString()).isEqualTo("jp.yui.platform.Somewhere");
        assertThat(event.at("/service/name").asString()).isEqualTo("yui-backend");
    }

    private String line(String message, @org.jspecify.annotations.Nullable Throwable failure) {
        LoggerContext context = new LoggerContext();
        context.putObject(Environment.class.getName(), production);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(production.getRequiredProperty("logging.structured.format.console"));
        encoder.start();
        var logger = context.getLogger("jp.yui.platform.Somewhere");
        var event = new LoggingEvent("", logger, Level.WARN, message, failure, null);
        event.setMDCPropertyMap(Map.of());
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    private static Environment production() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles("production");
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
