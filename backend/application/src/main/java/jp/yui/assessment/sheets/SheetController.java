package jp.yui.assessment.sheets;

import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.SheetAcceptance;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.SheetOutcome;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import org.springframework.web.bind.annotation.RestController;

/** Serves the acceptance of sheets. */
@RestController
class SheetController implements SheetApi {

    private final Sheets sheets;

    SheetController(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public SheetOutcome accept(TenantKey tenant, UUID id, SheetAcceptance acceptance) {
        return sheets.accept(id, acceptance.review());
    }
}
