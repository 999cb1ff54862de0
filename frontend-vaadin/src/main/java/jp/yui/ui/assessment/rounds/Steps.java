package jp.yui.ui.assessment.rounds;

import jp.yui.ui.api.ApiProblem;

/** Takes a step at the backend and shows the page anew; a refusal is said on the page. */
final class Steps {

    private final Refusal refusal;
    private final java.util.function.Consumer<Runnable> guard;
    private final Runnable anew;

    Steps(Refusal refusal, java.util.function.Consumer<Runnable> guard, Runnable anew) {
        this.refusal = refusal;
        this.guard = guard;
        this.anew = anew;
    }

    void take(Runnable step) {
        refusal.clear();
        guard.accept(() -> {
            try {
                frankly(step);
            } catch (ApiProblem problem) {
                refusal.say(problem);
            }
        });
    }

    /** For a dialog that says the refusal itself. */
    void frankly(Runnable step) {
        step.run();
        anew.run();
    }
}
