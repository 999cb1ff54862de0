package jp.yui.assessment.evidence;

import java.util.UUID;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.CarriedFile;
import jp.yui.contract.assessment.EvidenceApi;
import jp.yui.contract.assessment.EvidenceExpiry;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a town the files with its answers. */
@RestController
class EvidenceController implements EvidenceApi {

    private final EvidenceFiles files;

    EvidenceController(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public EvidenceFile change(
            TenantKey tenant, UUID id, UUID file, @Nullable Revision revision, EvidenceExpiry expiry) {
        return files.change(id, file, Problem.RevisionMissing.unless(revision), expiry.expiresOn());
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public EvidenceFile remove(TenantKey tenant, UUID id, UUID file) {
        return files.remove(id, file);
    }

    @Override
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_PROXY})
    public EvidenceFile carry(TenantKey tenant, UUID id, String item, CarriedFile carried) {
        return files.carry(id, item, carried.file());
    }
}
