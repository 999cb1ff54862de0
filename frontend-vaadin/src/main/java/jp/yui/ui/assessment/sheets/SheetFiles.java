package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.html.Anchor;
import java.io.InputStream;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.ui.api.NamedStream;
import jp.yui.ui.benchmark.Downloads;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Hands sheets through in both directions, without keeping them here. */
@Component
class SheetFiles {

    private static final String SHEET = "/api/t/{tenant}/assessment/responses/{id}/sheet";

    private final RestClient backend;
    private final Downloads downloads;

    SheetFiles(RestClient backend, Downloads downloads) {
        this.backend = backend;
        this.downloads = downloads;
    }

    Anchor link(TenantKey tenant, UUID response) {
        return downloads.file(
                uri -> uri.path(SHEET).build(tenant, response),
                MediaType.parseMediaType(SheetApi.XLSX),
                "yui-answers-" + tenant + ".xlsx",
                "assessment.sheet.download");
    }

    SheetReview send(TenantKey tenant, UUID response, String name, long size, InputStream content) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new NamedStream(content, name, size));
        SheetReview review = backend.post()
                .uri(SHEET, tenant, response)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .body(SheetReview.class);
        if (review == null) {
            throw new IllegalStateException("A sheet is answered by its review");
        }
        return review;
    }
}
