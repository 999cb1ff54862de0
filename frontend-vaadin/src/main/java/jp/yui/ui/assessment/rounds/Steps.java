package jp.yui.ui.assessment.rounds;

import java.util.function.Consumer;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Confirmation;
import jp.yui.ui.shell.Refusal;

/** Takes a step at the backend and shows the page anew; a refusal is said on the page. */
final class Steps {

    private final Refusal refusal;
    private final Consumer<Runnable> guard;
    private final Runnable anew;

    Steps(Refusal refusal, Consumer<Runnable> guard, Runnable anew) {
        this.refusal = refusal;
        this.guard = guard;
        this.anew = anew;
    }

    /** Asks once more before it takes the step. */
    void ask(String key, Runnable step, Object... values) {
        String words = "assessment.round." + key;
        new Confirmation("confirm-" + key, words, words + ".yes", () -> take(step), values).open();
    }

    private void take(Runnable step) {
        refusal.clear();
        guard.accept(() -> {
            try {
                frankly(step);
            } catch (ApiProblem problem) {
                refusal.say(StepTroubles.words(problem, refusal));
            }
        });
    }

    /** For a dialog that says the refusal itself. */
    void frankly(Runnable step) {
        step.run();
        anew.run();
    }
}
