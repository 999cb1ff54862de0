package jp.yui.assessment.assignments;

import java.util.List;
import java.util.UUID;
import jp.yui.assessment.people.People;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Assignment;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.AssignmentOrder;
import jp.yui.contract.assessment.DepartmentDraft;
import jp.yui.contract.assessment.OpenItems;
import jp.yui.contract.assessment.Respondents;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves a town the plan of who answers what. */
@RestController
class AssignmentController implements AssignmentApi {

    private final People people;
    private final Assignments assignments;

    AssignmentController(People people, Assignments assignments) {
        this.people = people;
        this.assignments = assignments;
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public Respondents respondents(TenantKey tenant) {
        return people.respondents();
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_APPROVE, Permission.TENANT_ADMINISTER})
    public Respondents introduce(TenantKey tenant, DepartmentDraft department) {
        return people.introduce(department.department());
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<Assignment> assignments(TenantKey tenant, UUID id) {
        return assignments.of(id);
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.TENANT_ADMINISTER})
    public List<Assignment> assign(TenantKey tenant, UUID id, AssignmentOrder order) {
        return assignments.assign(id, order);
    }

    @Override
    @Allow(Permission.ASSESSMENT_READ)
    public List<OpenItems> mine(TenantKey tenant) {
        return assignments.mine();
    }
}
