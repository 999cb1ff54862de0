package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;

/**
 * A question of a town that the owner of the round has not answered yet.
 *
 * @param round the round
 * @param title its title
 * @param response the town's response
 * @param code code of the town
 * @param name name of the town
 * @param item the item that is asked about
 * @param text the last line
 * @param by who wrote it
 * @param at when
 */
public record OpenQuestion(
        UUID round,
        String title,
        UUID response,
        LocalGovernmentCode code,
        String name,
        String item,
        String text,
        String by,
        OffsetDateTime at) {}
