package jp.yui.assessment.documents;

import java.util.List;
import java.util.UUID;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.assessment.responses.Submissions;
import jp.yui.assessment.results.Results;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Submission;
import jp.yui.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a paper is made of; the paper itself is set afterwards, outside the transaction. */
@Service
@Transactional(readOnly = true)
class Documents {

    private final Results results;
    private final Submissions submissions;
    private final AnswerRows answers;
    private final Frameworks frameworks;

    Documents(Results results, Submissions submissions, AnswerRows answers, Frameworks frameworks) {
        this.results = results;
        this.submissions = submissions;
        this.answers = answers;
        this.frameworks = frameworks;
    }

    /** A result and the framework it is told in. */
    record Told(Result result, Framework framework) {}

    /** The answers of a town and the framework they are given in. */
    record Given(List<Submission.Copy> answers, Framework framework) {}

    Told result(UUID response) {
        Result result = results.result(response);
        return new Told(result, framework(result.framework()));
    }

    /** What was submitted last; a response that is not there is told apart from one that was not submitted. */
    Submission newestSubmission(UUID response) {
        results.result(response);
        return submissions.newestFirst(response).stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("not-submitted", "Nothing has been submitted yet"));
    }

    /** A town's answers as they stand; for the owner of the round those submitted last. */
    Given answers(UUID response) {
        Framework framework = framework(results.result(response).framework());
        List<Submission.Copy> own = answers.all(response);
        return new Given(own.isEmpty() ? newestSubmission(response).answers() : own, framework);
    }

    Framework framework(String code) {
        return frameworks
                .find(code)
                .orElseThrow(() -> new Problem.NotFound("not-found", "No published framework: " + code));
    }
}
