package jp.yui.assessment.questions;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.OpenQuestion;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.QuestionDraft;
import jp.yui.contract.assessment.QuestionReading;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves both sides the questions they share. */
@RestController
class QuestionController implements QuestionApi {

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<QuestionThread> asked(TenantKey tenant, UUID id) {
        return questions.asked(id);
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_APPROVE})
    public QuestionThread ask(TenantKey tenant, UUID id, String item, QuestionDraft draft) {
        return questions.ask(id, item, draft);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public QuestionThread read(TenantKey tenant, UUID id, String item, QuestionReading reading) {
        return questions.read(id, item, reading.seq());
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<OpenQuestion> open(TenantKey tenant) {
        return questions.open();
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<QuestionThread> received(TenantKey tenant, UUID id, UUID response) {
        return questions.received(id, response);
    }

    @Override
    @Allow(Permission.ASSESSMENT_CONDUCT)
    public QuestionThread answer(TenantKey tenant, UUID id, UUID response, String item, QuestionDraft draft) {
        return questions.answer(id, response, item, draft);
    }
}
