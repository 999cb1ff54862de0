package jp.yui.assessment.results;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.assessment.results.ResultRows.Levels;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Result;
import jp.yui.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the answers of a town mean: every figure by a policy of its own. */
@Service
@Transactional(readOnly = true)
public class Results {

    private final ResultRows rows;
    private final Frameworks frameworks;
    private final Snapshots snapshots;

    Results(ResultRows rows, Frameworks frameworks, Snapshots snapshots) {
        this.rows = rows;
        this.frameworks = frameworks;
        this.snapshots = snapshots;
    }

    /** The result; 404 for anybody but the town, and the owner of the round once it was submitted. */
    public Result result(UUID response) {
        Subject subject = rows.subject(response)
                .orElseThrow(() -> new Problem.NotFound("response-not-found", "No such result: " + response));
        Framework framework = frameworks.find(subject.framework()).orElseThrow();
        Map<String, Levels> levels = rows.levels(subject);
        Profile profile = profile(framework, levels);
        return result(subject, profile, apart(profile, levels), snapshots.similar(subject));
    }

    private static List<String> apart(Profile profile, Map<String, Levels> levels) {
        return profile.items().stream()
                .filter(ItemLevel::answered)
                .map(item -> item.item().code())
                .filter(code -> levels.get(code).apart())
                .toList();
    }

    private static Result result(Subject subject, Profile profile, List<String> apart, Similar similar) {
        ProcedureStep step = ProcedureStep.of(profile);
        return new Result(
                subject.response(),
                subject.name(),
                subject.framework(),
                subject.fiscalYear(),
                subject.seen(),
                subject.proxy(),
                profile.mean(),
                profile.mean(ItemLevel::previous),
                profile.moved(),
                profile.answered(),
                profile.items().size(),
                apart,
                Dimensions.of(profile, similar.means()),
                Walls.of(profile),
                step.reached(),
                step.skippedStepZero(),
                CoursePolicy.of(profile),
                FailurePatterns.of(profile),
                NextSteps.of(profile, similar.movements()),
                WeightSensitivity.of(profile));
    }

    private static Profile profile(Framework framework, Map<String, Levels> levels) {
        List<ItemLevel> items = framework.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream()
                        .map(item -> itemLevel(dimension.code(), item, levels.get(item.code()))))
                .toList();
        return new Profile(items);
    }

    private static ItemLevel itemLevel(String dimension, Framework.Item item, Levels levels) {
        return new ItemLevel(dimension, item, levels.now(), levels.target(), levels.previous());
    }
}
