package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.contract.assessment.Wording;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.shell.Place;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Links to the papers of an assessment, which the backend sets in the reader's language. */
@org.springframework.stereotype.Component
public class Papers {

    private final Downloads downloads;
    private final RestClient backend;

    public Papers(Downloads downloads, RestClient backend) {
        this.downloads = downloads;
        this.backend = backend;
    }

    /** What can be taken home from one response. */
    public enum Paper {
        MAYOR("pdf"),
        COUNCIL("pdf"),
        RECEIPT("pdf"),
        ANSWERS("xlsx");

        private final String format;

        Paper(String format) {
            this.format = format;
        }

        /** The papers that there are in a state; a receipt only of what was handed in. */
        public static Set<Paper> of(ResponseState state) {
            return switch (state) {
                case NOT_STARTED, DRAFT, IN_APPROVAL -> EnumSet.of(MAYOR, COUNCIL, ANSWERS);
                case SUBMITTED, ACCEPTED -> EnumSet.allOf(Paper.class);
            };
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String file() {
            return word() + "." + format;
        }
    }

    /** The papers of one response on one line, and the handover pack for a town's person who has something to hand over. */
    public Div links(Place place, UUID response, Component reader, Set<Paper> papers) {
        Div line = line("papers", reader.getTranslation("assessment.papers"));
        papers.forEach(paper -> line.add(
                link(place, "results", response.toString(), paper.file(), "assessment.paper." + paper.word(), reader)));
        if (place.kind() == TenantKind.MUNICIPALITY && HandoverPack.isFor(place)) {
            line.add(new HandoverPack(place, response, backend));
        }
        return line;
    }

    /** A framework as it is before anybody has answered. */
    public Div blank(Place place, String framework, Wording name, Component reader) {
        Div line =
                line("blank-" + framework, reader.getTranslation("assessment.papers.blank", Wordings.of(name, reader)));
        Stream.of("pdf", "xlsx")
                .forEach(format -> line.add(link(
                        place,
                        "frameworks",
                        framework,
                        "blank." + format,
                        "assessment.paper.blank." + format,
                        reader)));
        return line;
    }

    private static Div line(String id, String words) {
        Div line = new Div(new Span(words));
        line.setId(id);
        line.addClassNames("links", "papers");
        return line;
    }

    private Anchor link(Place place, String kind, String id, String file, String key, Component reader) {
        String language = reader.getTranslation("locale").toUpperCase(Locale.ROOT);
        return downloads.file(
                uri -> uri.path("/api/t/{tenant}/assessment/" + kind + "/{id}/" + file)
                        .queryParam("language", language)
                        .build(place.tenant(), id),
                file.endsWith(".pdf") ? MediaType.APPLICATION_PDF : MediaType.parseMediaType(SheetApi.XLSX),
                "yui-" + place.tenant() + "-" + file,
                key);
    }
}
