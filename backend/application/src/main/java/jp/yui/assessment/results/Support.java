package jp.yui.assessment.results;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.assessment.Mover;
import jp.yui.contract.assessment.SupportNeed;
import jp.yui.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to the owner of a round whom to help and why, and who moved. */
@Service
@Transactional(readOnly = true)
class Support {

    private final SupportRows rows;

    Support(SupportRows rows) {
        this.rows = rows;
    }

    List<SupportNeed> needs(UUID round) {
        refuseForeign(round);
        return rows.needs(round);
    }

    List<Mover> movers(UUID round) {
        refuseForeign(round);
        return rows.movers(round);
    }

    private void refuseForeign(UUID round) {
        if (!rows.owns(round)) {
            throw new Problem.NotFound("round-not-found", "No such round: " + round);
        }
    }
}
