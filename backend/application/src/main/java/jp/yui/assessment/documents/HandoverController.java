package jp.yui.assessment.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Report;
import jp.yui.platform.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves a town the handover pack of a response; who only reads has nothing to hand over. */
@RestController
@Tag(name = "assessment")
class HandoverController {

    private final Handovers handovers;
    private final HandoverPack packs;

    HandoverController(Handovers handovers, HandoverPack packs) {
        this.handovers = handovers;
        this.packs = packs;
    }

    @GetMapping(path = "/api/t/{tenant}/assessment/responses/{id}/handover.zip", produces = "application/zip")
    @Operation(summary = "Everything a successor needs to know of a response, in one archive with a manifest")
    @Report
    @Allow({Permission.ASSESSMENT_ANSWER, Permission.ASSESSMENT_APPROVE, Permission.TENANT_ADMINISTER})
    public ResponseEntity<byte[]> handover(
            @PathVariable("tenant") TenantKey tenant,
            @PathVariable("id") UUID id,
            @RequestParam(name = "language", defaultValue = "JA") Language language) {
        Handover handover = handovers.take(id);
        var stamp = new HandoverCover.Stamp(SignedIn.person().name(), OffsetDateTime.now());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("yui-handover.zip")
                                .build()
                                .toString())
                .body(packs.of(handover, stamp, Words.in(language)));
    }
}
