package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.Scene;
import jp.yui.ui.session.SignInEnded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal is said in plain words where it happened, and gone with the next try. */
class RefusalTests extends ViewTest {

    private Refusal refusal;

    @BeforeEach
    void refused() {
        refusal = new Refusal("here");
        refusal.attempt(() -> {
            throw Scene.problem(409, "deadline-passed");
        });
    }

    @Test
    void saysWhatHappenedAndHowToMendItAtOnce() {
        assertThat(words()).contains("締切を過ぎました");
        assertThat(refusal.getClassNames()).contains("banner", "bad");
        assertThat(refusal.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void isGoneOnceAStepIsTaken() {
        refusal.attempt(() -> {});
        assertThat(words()).isEmpty();
        assertThat(refusal.getClassNames()).isEmpty();
    }

    @Test
    void leavesToThePageWhatIsNoRefusal() {
        assertThatThrownBy(() -> refusal.attempt(() -> {
                    throw new SignInEnded();
                }))
                .isInstanceOf(SignInEnded.class);
        assertThat(words()).isEmpty();
    }

    private String words() {
        return refusal.getElement().getTextRecursively();
    }
}
