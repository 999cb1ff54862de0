package jp.yui.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.Edition;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.shell.Place;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;

/** Hands the backend's CSV and XLSX through, in full precision, named after table and edition. */
@Component
public class Downloads {

    private static final Map<String, MediaType> FORMATS =
            Map.of("csv", new MediaType("text", "csv"), "xlsx", MediaType.parseMediaType(BenchmarkApi.XLSX));

    private final RestClient backend;

    public Downloads(RestClient backend) {
        this.backend = backend;
    }

    /** Links to a table of official figures in both formats. */
    public Div links(Place place, String table, Map<String, String> filters) {
        String edition = place.edition().map(Edition::name).orElse(place.year().toString());
        return links(address(place, table, filters), "yui-" + table + "-" + edition);
    }

    /** Links to any list of the backend in both formats; the file is called so, without its ending. */
    public Div links(Function<UriBuilder, URI> address, String file) {
        Div links = new Div(link(address, file, "csv"), link(address, file, "xlsx"));
        links.addClassName("downloads");
        return links;
    }

    private Anchor link(Function<UriBuilder, URI> address, String file, String format) {
        Anchor link = file(address, FORMATS.get(format), file + "." + format, "download." + format);
        link.setId("download-" + format);
        return link;
    }

    /** A link to any one file of the backend; it is called so, and its link by the words of the key. */
    public Anchor file(Function<UriBuilder, URI> address, MediaType type, String file, String key) {
        Anchor link = new Anchor(handler(address, type, file), AttachmentType.DOWNLOAD, "");
        link.setText(link.getTranslation(key));
        return link;
    }

    private DownloadHandler handler(Function<UriBuilder, URI> address, MediaType type, String file) {
        return DownloadHandler.fromInputStream(request -> {
            try {
                byte[] table =
                        backend.get().uri(address).accept(type).retrieve().body(byte[].class);
                byte[] content = table == null ? new byte[0] : table;
                return new DownloadResponse(new ByteArrayInputStream(content), file, type.toString(), content.length);
            } catch (ApiProblem problem) {
                return DownloadResponse.error(problem.status());
            }
        });
    }

    private static Function<UriBuilder, URI> address(Place place, String table, Map<String, String> filters) {
        return uri -> {
            uri.path("/api/t/{tenant}/benchmark/" + table).queryParam("fiscalYear", place.year());
            filters.forEach(uri::queryParam);
            return uri.build(place.tenant());
        };
    }
}
