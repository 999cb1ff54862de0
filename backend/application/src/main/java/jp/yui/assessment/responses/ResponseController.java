package jp.yui.assessment.responses;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.Approval;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.Reason;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.assessment.Transfer;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a town its responses. */
@RestController
class ResponseController implements ResponseApi {

    private final Responses responses;

    ResponseController(Responses responses) {
        this.responses = responses;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<ResponseSummary> responses(TenantKey tenant) {
        return responses.newestFirst();
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Response response(TenantKey tenant, UUID id) {
        return responses.response(id);
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public ResponseSummary start(TenantKey tenant, UUID id) {
        return responses.start(id);
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public Answer save(TenantKey tenant, UUID id, String item, @Nullable Revision revision, AnswerDraft draft) {
        return responses.save(id, item, Problem.RevisionMissing.unless(revision), draft);
    }

    @Override
    @Allow(Permission.ASSESSMENT_ANSWER)
    public ResponseSummary requestApproval(TenantKey tenant, UUID id) {
        return responses.requestApproval(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_APPROVE)
    public Submission approve(TenantKey tenant, UUID id, Approval approval) {
        return responses.approve(id, approval.reason());
    }

    /** Whether the caller is a deputy is no matter of roles; the use case asks. */
    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Submission approveAsDeputy(TenantKey tenant, UUID id) {
        return responses.approveAsDeputy(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public ResponseSummary refuseAsDeputy(TenantKey tenant, UUID id, Reason reason) {
        return responses.refuseAsDeputy(id, reason.reason());
    }

    @Override
    @Allow(Permission.ASSESSMENT_APPROVE)
    public ResponseSummary refuse(TenantKey tenant, UUID id, Reason reason) {
        return responses.refuse(id, reason.reason());
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_APPROVE})
    public ResponseSummary withdraw(TenantKey tenant, UUID id, Reason reason) {
        return responses.withdraw(id, reason.reason());
    }

    @Override
    @Allow(Permission.ASSESSMENT_PROXY)
    public Submission submitAsProxy(TenantKey tenant, UUID id, Informant informant) {
        return responses.submitAsProxy(id, informant);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Transfer transfer(TenantKey tenant, UUID id) {
        return responses.transfer(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_APPROVE)
    public Submission confirm(TenantKey tenant, UUID id) {
        return responses.confirm(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_ANSWER)
    public ResponseSummary takeOver(TenantKey tenant, UUID id) {
        return responses.takeOver(id);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<Submission> submissions(TenantKey tenant, UUID id) {
        return responses.submissions(id);
    }
}
