package jp.yui.procurement.councils;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import org.jspecify.annotations.Nullable;

/**
 * From which estimated price on a council votes on a contract (議会の議決に付すべき契約), by the law or by a body's own ordinance.
 *
 * @param body the body whose ordinance says so; null for the law, which counts where no ordinance does
 * @param least the lowest estimated price (予定価格) that goes to the council
 * @param validFrom first day on which it counts
 */
public record CouncilThreshold(
        Subject subject,
        BodyClass of,
        @Nullable LocalGovernmentCode body,
        Yen least,
        LocalDate validFrom,
        String source) {

    public CouncilThreshold {
        if (source.isBlank()) {
            throw new IllegalArgumentException("An amount needs a source");
        }
    }
}
