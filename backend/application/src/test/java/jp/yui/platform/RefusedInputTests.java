package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Attempts to get round the rules of input leave a trace of who and where, and nothing of what. */
@BackendTest
@TestPropertySource(properties = {"yui.test.burst.person=20", "yui.throttle.person.per-second=1"})
class RefusedInputTests {

    private static final String SENT = "%0d%0aWARN+forged";

    @Autowired
    Api api;

    private final Logger logger = (Logger) LoggerFactory.getLogger(RefusedInput.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final String tenant = People.tenant();
    private final String subject = People.member(TestIssuer.YUI, tenant, "VIEWER");
    private final String token = TestIssuer.YUI.token(subject);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void refusedInputIsNotedWithPersonTenantAndOperation() {
        assertThat(api.get(misused(), token).status()).isEqualTo(400);
        assertThat(noted())
                .singleElement()
                .asString()
                .contains("400", "urn:yui:problem:invalid", tenant, subject)
                .contains("GET /api/t/{tenant}/");
    }

    @Test
    void nothingOfWhatWasSentIsNoted() {
        api.get(misused(), token);
        assertThat(noted()).singleElement().asString().doesNotContain("forged", "\r", "\n", "%0d");
    }

    @Test
    void theSameRefusalIsNotedOnce() {
        for (int i = 0; i < 5; i++) {
            api.get(misused(), token);
        }
        assertThat(noted()).hasSize(1);
    }

    @Test
    void whoAsksForTooMuchIsNoted() {
        for (int i = 0; i < 25; i++) {
            api.get("/api/me", token);
        }
        assertThat(noted()).singleElement().asString().contains("429", subject, "GET /api/me");
    }

    @Test
    void aWrongTokenIsNotedAndNoneIsNot() {
        api.get("/api/me", "");
        assertThat(noted()).isEmpty();
        api.get("/api/me", TestIssuer.YUI.token("a") + "x");
        assertThat(noted()).singleElement().asString().contains("401");
    }

    private String misused() {
        return "/api/t/" + tenant + "/register/bodies?query=a&limit=" + SENT;
    }

    private List<String> noted() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
