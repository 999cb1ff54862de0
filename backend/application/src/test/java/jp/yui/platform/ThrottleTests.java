package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One person or one tenant that asks for too much waits, and nobody else does. */
@BackendTest
@TestPropertySource(
        properties = {
            "yui.test.burst.person=20",
            "yui.test.burst.tenant=10",
            "yui.throttle.person.per-second=1",
            "yui.throttle.tenant.per-second=1"
        })
class ThrottleTests {

    @Autowired
    Api api;

    @Test
    void aPersonWhoAsksTooMuchIsToldWhenToComeBack() {
        String token = TestIssuer.YUI.token(UUID.randomUUID().toString());
        assertThat(ask("/api/me", token, 20)).containsOnly(200);
        var answer = api.get("/api/me", token);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers().get("retry-after").getFirst()).matches("[1-2]");
        assertThat(answer.json().at("/type").asString()).isEqualTo("urn:yui:problem:too-many-requests");
        assertThat(ask("/api/me", TestIssuer.YUI.token(UUID.randomUUID().toString()), 1))
                .containsOnly(200);
    }

    @Test
    void membersShareTheBucketOfTheirTenantAndTheNeighbourHasItsOwn() {
        var first = People.viewer();
        String second = TestIssuer.YUI.token(People.member(TestIssuer.YUI, first.tenant(), "EDITOR"));
        assertThat(ask(register(first.tenant()), first.token(), 10)).containsOnly(200);
        assertThat(ask(register(first.tenant()), second, 1)).containsOnly(429);
        var neighbour = People.viewer();
        assertThat(ask(register(neighbour.tenant()), neighbour.token(), 1)).containsOnly(200);
    }

    @Test
    void aStrangerCannotEmptyTheBucketOfATenant() {
        var member = People.viewer();
        String stranger = TestIssuer.YUI.token(UUID.randomUUID().toString());
        assertThat(ask(register(member.tenant()), stranger, 15)).containsOnly(404);
        assertThat(ask(register(member.tenant()), member.token(), 10)).containsOnly(200);
    }

    private List<Integer> ask(String path, String token, int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> api.get(path, token).status())
                .toList();
    }

    private static String register(String tenant) {
        return "/api/t/" + tenant + "/register/prefectures";
    }
}
