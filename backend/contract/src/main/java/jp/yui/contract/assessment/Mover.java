package jp.yui.contract.assessment;

import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;

/**
 * How far a municipality moved between two accepted submissions.
 *
 * @param code its code
 * @param name its name
 * @param response its response, whose result can be read
 * @param earlierYear fiscal year that it is compared with, its newest one before
 * @param earlier weighted mean then, over the items that have a level in both and may be compared, by today's weights
 * @param now the same now
 * @param moved now less earlier
 * @param compared how many items that are
 * @param apart answered items that are not compared, because the earlier framework asked something else
 */
public record Mover(
        LocalGovernmentCode code,
        String name,
        UUID response,
        int earlierYear,
        double earlier,
        double now,
        double moved,
        int compared,
        int apart) {}
