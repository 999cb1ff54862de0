package jp.yui.assessment.responses;

import java.util.List;
import java.util.Map;
import jp.yui.assessment.responses.Standings.Addressed;
import jp.yui.contract.assessment.ResponseAction;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Return.Comment;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Appends steps to responses; of two people who step at once the second is refused by the number of the step. */
@Service
public class Steps {

    private static final String ADD = """
            insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state,
                                                  late, reason, comments, deputy, actor, actor_name)
            select :town, :owner, :response, :seq, ctx.tenant(), :action, :state,
                   coalesce((select t.late from assessment.transfer t
                              where :action = 'CONFIRM' and t.audience_tenant_id = :town and t.response_id = :response), :late),
                   :reason, :comments::jsonb, :deputy, ctx.actor(), :name
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Steps(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** What must be said about a step, and whether it is taken in the approver's place. */
    public record Words(String reason, List<Comment> comments, boolean deputy) {

        public static final Words NONE = new Words("", List.of());

        public Words(String reason, List<Comment> comments) {
            this(reason, comments, false);
        }

        static Words ofDeputy(String reason) {
            return new Words(reason, List.of(), true);
        }
    }

    /** Takes the step if the standing allows it. */
    public void take(Addressed addressed, ResponseAction action, Words words) {
        Standing standing = addressed.standing();
        ResponseState next = standing.after(action);
        try {
            add(addressed, action, next, words);
        } catch (DuplicateKeyException overtaken) {
            throw new Problem.Conflict(
                    "wrong-transition", "Somebody else was quicker", Map.of("state", standing.state()));
        }
        events.publishEvent(new ResponseStepped(
                TenantScope.grant().tenant(), standing.response(), action, standing.state(), standing.seq() + 1));
    }

    private static boolean submits(ResponseAction action) {
        return action == ResponseAction.SUBMIT || action == ResponseAction.PROXY_SUBMIT;
    }

    private void add(Addressed addressed, ResponseAction action, ResponseState next, Words words) {
        Standing standing = addressed.standing();
        jdbc.sql(ADD)
                .param("town", addressed.town())
                .param("owner", standing.owner())
                .param("response", standing.response())
                .param("seq", standing.seq() + 1)
                .param("action", action.name())
                .param("state", next.name())
                .param("late", submits(action) && standing.overdue())
                .param("reason", words.reason())
                .param("comments", json.writeValueAsString(words.comments()))
                .param("deputy", words.deputy())
                .param("name", TenantScope.person().name())
                .update();
    }
}
