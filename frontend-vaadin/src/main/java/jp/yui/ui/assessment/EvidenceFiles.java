package jp.yui.ui.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.api.NamedStream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;

/** Hands files through in both directions, without keeping them here; to a browser always as something to save, never to show. */
@Component
public class EvidenceFiles {

    private static final String ASSESSMENT = "/api/t/{tenant}/assessment";

    private final RestClient backend;

    public EvidenceFiles(RestClient backend) {
        this.backend = backend;
    }

    /** A file of the town's own response. */
    public Anchor link(TenantKey tenant, UUID response, EvidenceFile file) {
        return link(
                uri -> uri.path(ASSESSMENT + "/responses/{id}/files/{file}").build(tenant, response, file.id()), file);
    }

    /** A file that was submitted to a round. */
    public Anchor submitted(TenantKey tenant, UUID round, UUID response, EvidenceFile file) {
        return link(
                uri -> uri.path(ASSESSMENT + "/rounds/{id}/responses/{response}/files/{file}")
                        .build(tenant, round, response, file.id()),
                file);
    }

    private Anchor link(Function<UriBuilder, URI> address, EvidenceFile file) {
        Anchor link = new Anchor(handler(address, file), AttachmentType.DOWNLOAD, file.name());
        link.setId("file-" + file.id());
        return link;
    }

    private DownloadHandler handler(Function<UriBuilder, URI> address, EvidenceFile file) {
        return DownloadHandler.fromInputStream(request -> {
            request.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            request.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            try {
                byte[] content = backend.get()
                        .uri(address)
                        .accept(MediaType.APPLICATION_OCTET_STREAM)
                        .retrieve()
                        .requiredBody(byte[].class);
                return new DownloadResponse(
                        new ByteArrayInputStream(content), file.name(), file.type(), content.length);
            } catch (ApiProblem problem) {
                return DownloadResponse.error(problem.status());
            }
        });
    }

    /** Adds a file to an answer. */
    public EvidenceFile add(TenantKey tenant, UUID response, String item, String name, long size, InputStream content) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new NamedStream(content, name, size));
        return backend.post()
                .uri(ASSESSMENT + "/responses/{id}/answers/{item}/files", tenant, response, item)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .requiredBody(EvidenceFile.class);
    }
}
