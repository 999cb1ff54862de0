package jp.yui.assessment.rounds;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Acceptances;
import jp.yui.contract.assessment.Askable;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.Extension;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.contract.assessment.Reason;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.ReviewStep;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.contract.assessment.RoundDraft;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves survey rounds to their owner. */
@RestController
class RoundController implements RoundApi {

    private final Rounds rounds;
    private final Reviews reviews;

    RoundController(Rounds rounds, Reviews reviews) {
        this.rounds = rounds;
        this.reviews = reviews;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<Round> rounds(TenantKey tenant) {
        return rounds.newestFirst();
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public List<Askable> municipalities(TenantKey tenant) {
        return rounds.municipalities();
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Round round(TenantKey tenant, UUID id) {
        return rounds.round(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public Round plan(TenantKey tenant, RoundDraft draft) {
        return rounds.plan(draft);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public Round change(TenantKey tenant, UUID id, @Nullable Revision revision, RoundDraft draft) {
        return rounds.change(id, Problem.RevisionMissing.unless(revision), draft);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public Round open(TenantKey tenant, UUID id) {
        return rounds.open(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public Round close(TenantKey tenant, UUID id) {
        return rounds.close(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public Round reopen(TenantKey tenant, UUID id, Reason reason) {
        return rounds.reopen(id, reason.reason());
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<BoardRow> board(TenantKey tenant, UUID id) {
        return reviews.board(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public List<BoardRow> acceptAll(TenantKey tenant, UUID id, Acceptances acceptances) {
        return reviews.accept(id, acceptances.responses());
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public BoardRow extend(TenantKey tenant, UUID id, UUID response, Extension extension) {
        return reviews.extend(id, response, extension);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public BoardRow accept(TenantKey tenant, UUID id, UUID response) {
        return reviews.accept(id, List.of(response)).getFirst();
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public BoardRow sendBack(TenantKey tenant, UUID id, UUID response, Return back) {
        return reviews.sendBack(id, response, back);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public BoardRow reopenResponse(TenantKey tenant, UUID id, UUID response, Return back) {
        return reviews.reopen(id, response, back);
    }

    @Override
    @Allow(Permission.ASSESSMENT_PROXY)
    public BoardRow transfer(TenantKey tenant, UUID id, UUID response) {
        return reviews.transfer(id, response);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Submission submission(TenantKey tenant, UUID id, UUID response) {
        return reviews.submission(id, response);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<ReviewStep> history(TenantKey tenant, UUID id, UUID response) {
        return reviews.history(id, response);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<LevelRow> levels(TenantKey tenant, UUID id) {
        return reviews.levels(id);
    }
}
