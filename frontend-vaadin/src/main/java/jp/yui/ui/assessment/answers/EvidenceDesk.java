package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.yui.contract.Revision;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Carried;
import jp.yui.contract.assessment.CarriedFile;
import jp.yui.contract.assessment.EvidenceApi;
import jp.yui.contract.assessment.EvidenceExpiry;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.assessment.EvidenceFiles;
import org.jspecify.annotations.Nullable;

/** What can be done with the files of one response. */
record EvidenceDesk(TenantKey tenant, UUID response, EvidenceApi api, EvidenceFiles files, Clock clock) {

    Anchor link(EvidenceFile file) {
        return files.link(tenant, response, file);
    }

    Anchor link(Carried carried, EvidenceFile file) {
        return files.link(tenant, carried.response(), file);
    }

    EvidenceFile add(String item, String name, long size, InputStream content) throws IOException {
        try (content) {
            return files.add(tenant, response, item, name, size, content);
        }
    }

    EvidenceFile carry(String item, EvidenceFile file) {
        return api.carry(tenant, response, item, new CarriedFile(file.id()));
    }

    EvidenceFile expire(EvidenceFile file, @Nullable LocalDate last) {
        return api.change(tenant, response, file.id(), new Revision(file.version()), new EvidenceExpiry(last));
    }

    void remove(EvidenceFile file) {
        api.remove(tenant, response, file.id());
    }
}
