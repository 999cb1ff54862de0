package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Files in words: how large, from whom, until when, and whether anything looked for malware in them. */
public final class FileWords {

    private static final int KILO = 1024;

    private FileWords() {}

    /** 1.2 MB, 340 KB; never 0 for something. */
    public static String size(long bytes) {
        return bytes < KILO * KILO
                ? Labels.count(Math.max(1, Math.round((double) bytes / KILO))) + " KB"
                : Labels.figure((double) bytes / KILO / KILO, 1) + " MB";
    }

    /** Size, person and moment on one line. */
    public static Span facts(EvidenceFile file, Component reader) {
        Span facts = new Span(reader.getTranslation(
                file.scannedBy().isEmpty() ? "assessment.file.facts" : "assessment.file.facts.scanned",
                size(file.size()),
                file.addedBy(),
                Labels.moment(file.addedAt(), reader)));
        facts.addClassName("muted");
        return facts;
    }

    /** Until when it counts, marked if that is over; nothing without an end. */
    public static Span until(@Nullable LocalDate last, Clock clock, Component reader) {
        if (last == null) {
            return new Span();
        }
        boolean over = Days.over(last, clock);
        Span until = new Span(
                reader.getTranslation(over ? "assessment.file.over" : "assessment.file.until", Days.day(last, reader)));
        until.addClassNames("tag", over ? "bad" : "quiet");
        return until;
    }

    /** A list to read, each name as the link that is made for it. */
    public static UnorderedList list(
            List<EvidenceFile> files, Function<EvidenceFile, ? extends Component> name, Clock clock, Component reader) {
        UnorderedList list = new UnorderedList(files.stream()
                .map(file -> new ListItem(line(file, name.apply(file), clock, reader)))
                .toArray(ListItem[]::new));
        list.addClassName("evidence-list");
        return list;
    }

    private static Div line(EvidenceFile file, Component name, Clock clock, Component reader) {
        Span size = new Span(size(file.size()));
        size.addClassName("muted");
        Div line = new Div(name, size, until(file.expiresOn(), clock, reader));
        line.addClassName("evidence-facts");
        return line;
    }
}
