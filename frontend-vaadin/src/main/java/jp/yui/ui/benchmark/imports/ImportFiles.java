package jp.yui.ui.benchmark.imports;

import java.io.InputStream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.TenantKey;
import jp.yui.contract.benchmark.ImportReceipt;
import org.springframework.core.io.InputStreamResource;
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

    /** A stream that knows its file's name and size, so that it need not be read to be described. */
    private static final class NamedStream extends InputStreamResource {

        private final String name;
        private final long size;

        private NamedStream(InputStream content, String name, long size) {
            super(content);
            this.name = name;
            this.size = size;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
