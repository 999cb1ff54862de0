package jp.yui.assessment.responses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.assessment.people.Substitutes;
import jp.yui.assessment.responses.Standings.Addressed;
import jp.yui.assessment.responses.Steps.Words;
import jp.yui.contract.Revision;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.assessment.Transfer;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.Role;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a town does with a response; each step first keeps out those who are saving. */
@Service
@Transactional
public class Responses {

    private final Standings standings;
    private final Steps steps;
    private final ResponseRows rows;
    private final AnswerRows answers;
    private final AnswerRules rules;
    private final Submissions submissions;
    private final Transfers transfers;
    private final Substitutes substitutes;
    private final ApplicationEventPublisher events;

    Responses(
            Standings standings,
            Steps steps,
            ResponseRows rows,
            AnswerRows answers,
            Frameworks frameworks,
            Submissions submissions,
            Transfers transfers,
            Substitutes substitutes,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.steps = steps;
        this.rows = rows;
        this.answers = answers;
        this.rules = new AnswerRules(frameworks);
        this.submissions = submissions;
        this.transfers = transfers;
        this.substitutes = substitutes;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<ResponseSummary> newestFirst() {
        return rows.newestFirst();
    }

    @Transactional(readOnly = true)
    public Response response(UUID id) {
        ResponseSummary summary = rows.summary(id);
        String lastEditor = answers.lastEditor(id).map(AnswerRows.Editor::name).orElse("");
        return new Response(
                summary, answers.all(id), rows.history(id), rows.deadlines(id), lastEditor, mayApprove(summary));
    }

    ResponseSummary start(UUID id) {
        Standing standing = standings.ofTown(id);
        standing.after(ResponseAction.START);
        rows.start(id);
        return step(standing, ResponseAction.START, Words.NONE);
    }

    Answer save(UUID id, String item, Revision seen, AnswerDraft draft) {
        Standing standing = writable(id);
        if (!save(standing, new Written(item, seen.version(), draft))) {
            throw stale(id, item);
        }
        return answers.one(id, item).orElseThrow();
    }

    /** Saves several answers by the rules of one; returns the items that somebody else had saved in between. */
    public List<String> saveEach(UUID id, List<Written> written) {
        Standing standing = writable(id);
        return written.stream()
                .filter(one -> !save(standing, one))
                .map(Written::item)
                .toList();
    }

    /**
     * An answer that was written over what was seen.
     *
     * @param version of the answer that was seen, 0 for none
     */
    public record Written(String item, long version, AnswerDraft draft) {}

    /** What answers were at the versions named; an item is missing if it never had that version. */
    @Transactional(readOnly = true)
    public Map<String, AnswerDraft> earlier(UUID id, Map<String, Long> versions) {
        return answers.earlier(id, versions);
    }

    private boolean save(Standing standing, Written written) {
        rules.refuseFaults(standing.framework(), written.item(), written.draft());
        Optional<Long> version = answers.save(standing.response(), written.item(), written.version(), written.draft());
        version.ifPresent(
                saved -> events.publishEvent(new AnswerSaved(tenant(), standing.response(), written.item(), saved)));
        return version.isPresent();
    }

    /** The town's response while it takes answers; no step is taken before the transaction ends. */
    public Standing writable(UUID id) {
        answers.shareWithOtherSaves(id);
        Standing standing = standings.ofTown(id);
        standing.refuseUnlessWritable();
        return standing;
    }

    ResponseSummary requestApproval(UUID id) {
        Standing standing = take(id);
        standing.after(ResponseAction.REQUEST_APPROVAL);
        refuseOpenItems(id);
        return step(standing, ResponseAction.REQUEST_APPROVAL, Words.NONE);
    }

    private void refuseOpenItems(UUID id) {
        List<String> open = answers.open(id);
        if (!open.isEmpty()) {
            throw new Problem.Unprocessable(
                    "items-open", open.size() + " items are neither answered nor reasoned", Map.of("items", open));
        }
    }

    /** What a prefecture entered is submitted in the name of who gave the answers; the history tells both. */
    Submission submitAsProxy(UUID id, Informant informant) {
        Standing standing = take(id);
        standing.after(ResponseAction.PROXY_SUBMIT);
        refuseOpenItems(id);
        submissions.copy(id, informant);
        step(standing, ResponseAction.PROXY_SUBMIT, new Words(informant.name().strip(), List.of()));
        return submissions.newestFirst(id).getFirst();
    }

    @Transactional(readOnly = true)
    Transfer transfer(UUID id) {
        standings.ofTown(id);
        return received(id);
    }

    private Transfer received(UUID id) {
        return transfers
                .received(id)
                .orElseThrow(() -> new Problem.NotFound("not-transferred", "Nothing was handed over"));
    }

    /** Makes what was entered for the town its own submission; only what was submitted can be confirmed. */
    Submission confirm(UUID id) {
        Standing standing = take(id);
        standing.after(ResponseAction.CONFIRM);
        if (!received(id).submitted()) {
            throw new Problem.Conflict(
                    "wrong-transition", "It was handed over as a draft", Map.of("state", standing.state()));
        }
        takeTransfer(id);
        submissions.copy(id);
        step(standing, ResponseAction.CONFIRM, Words.NONE);
        return submissions.newestFirst(id).getFirst();
    }

    ResponseSummary takeOver(UUID id) {
        Standing standing = take(id);
        standing.after(ResponseAction.TAKE_OVER);
        takeTransfer(id);
        return step(standing, ResponseAction.TAKE_OVER, Words.NONE);
    }

    private void takeTransfer(UUID id) {
        rows.start(id);
        transfers.take(id);
    }

    Submission approve(UUID id, String reason) {
        Standing standing = take(id);
        standing.after(ResponseAction.SUBMIT);
        refuseOwnWork(id, reason);
        return submit(standing, new Words(reason.strip(), List.of()));
    }

    /** A deputy never approves what he or she saved last, whatever the reason. */
    Submission approveAsDeputy(UUID id) {
        Standing standing = take(id);
        standing.after(ResponseAction.SUBMIT);
        refuseUnlessDeputy();
        if (editedLast(id)) {
            throw new Problem.Forbidden("approver-is-editor", "Who saved last does not approve");
        }
        return submit(standing, Words.ofDeputy(""));
    }

    ResponseSummary refuseAsDeputy(UUID id, String reason) {
        Standing standing = take(id);
        standing.after(ResponseAction.REFUSE);
        refuseUnlessDeputy();
        return step(standing, ResponseAction.REFUSE, Words.ofDeputy(reason));
    }

    private void refuseUnlessDeputy() {
        if (!substitutes.isDeputy()) {
            throw new Problem.Forbidden("not-deputy", "You are no deputy at this moment");
        }
    }

    private Submission submit(Standing standing, Words words) {
        submissions.copy(standing.response());
        step(standing, ResponseAction.SUBMIT, words);
        return submissions.newestFirst(standing.response()).getFirst();
    }

    ResponseSummary refuse(UUID id, String reason) {
        return step(take(id), ResponseAction.REFUSE, new Words(reason, List.of()));
    }

    /** An editor takes back what waits for approval; what was submitted, only who may approve. */
    ResponseSummary withdraw(UUID id, String reason) {
        Standing standing = take(id);
        standing.after(ResponseAction.WITHDRAW);
        Permission needed = standing.state() == ResponseState.SUBMITTED
                ? Permission.ASSESSMENT_APPROVE
                : Permission.ASSESSMENT_ANSWER;
        if (!TenantScope.grant().permissions().contains(needed)) {
            throw new Problem.Forbidden("Taking it back from here needs the permission " + needed);
        }
        return step(standing, ResponseAction.WITHDRAW, new Words(reason, List.of()));
    }

    @Transactional(readOnly = true)
    List<Submission> submissions(UUID id) {
        standings.ofTown(id);
        return submissions.newestFirst(id);
    }

    private Standing take(UUID id) {
        answers.keepOutSaves(id);
        return standings.ofTown(id);
    }

    private ResponseSummary step(Standing standing, ResponseAction action, Words words) {
        steps.take(new Addressed(tenant(), standing), action, words);
        return rows.summary(standing.response());
    }

    /** Four eyes: who saved last may not approve, unless nobody else could and an administrator says why. */
    private void refuseOwnWork(UUID id, String reason) {
        if (!editedLast(id)) {
            return;
        }
        boolean alone = isAdministrator() && !rows.hasAnotherApprover();
        if (!alone || reason.isBlank()) {
            throw new Problem.Forbidden(
                    alone ? "approval-needs-reason" : "approver-is-editor", "Who saved last does not approve");
        }
    }

    private boolean mayApprove(ResponseSummary summary) {
        if (summary.state() != ResponseState.IN_APPROVAL) {
            return false;
        }
        boolean own = editedLast(summary.id());
        return mayApprove() ? !own || isAdministrator() && !rows.hasAnotherApprover() : !own && substitutes.isDeputy();
    }

    private boolean editedLast(UUID id) {
        String me = TenantScope.person().issuer() + "#" + TenantScope.person().subject();
        return answers.lastEditor(id)
                .map(AnswerRows.Editor::actor)
                .filter(me::equals)
                .isPresent();
    }

    private static boolean mayApprove() {
        return TenantScope.grant().permissions().contains(Permission.ASSESSMENT_APPROVE);
    }

    private static boolean isAdministrator() {
        return TenantScope.grant().roles().contains(Role.ADMIN);
    }

    /** Somebody saved in between, or the response stopped being a draft. */
    private Problem stale(UUID id, String item) {
        standings.ofTown(id).refuseUnlessWritable();
        return new Problem.Stale(
                "Somebody saved in between",
                Map.of("current", answers.one(id, item).orElseThrow()));
    }

    private static UUID tenant() {
        return TenantScope.grant().tenant();
    }
}
