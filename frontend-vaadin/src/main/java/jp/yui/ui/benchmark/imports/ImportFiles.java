package jp.yui.ui.benchmark.imports;

import java.io.InputStream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.ImportReceipt;
import jp.yui.ui.api.NamedStream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Sends a file on to the backend as it arrives, without keeping it here. */
@Component
class ImportFiles {

    private final RestClient backend;

    ImportFiles(RestClient backend) {
        this.backend = backend;
    }

    ImportReceipt send(TenantKey tenant, FiscalYear year, String name, long size, InputStream content) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("fiscalYear", year.toString());
        form.add("file", new NamedStream(content, name, size));
        ImportReceipt receipt = backend.post()
                .uri("/api/t/{tenant}/benchmark/imports", tenant)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .body(ImportReceipt.class);
        if (receipt == null) {
            throw new IllegalStateException("An upload is answered by a receipt");
        }
        return receipt;
    }
}
