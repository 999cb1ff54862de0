package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.ui.benchmark.Reasons;
import jp.yui.ui.shell.Labels;

/** What a prefecture's list says before one reads it: how many have data, the base it is measured against, who is missing. */
final class PrefectureSummary extends Div {

    PrefectureSummary(List<MunicipalityPosition> all) {
        addClassName("card");
        List<MunicipalityPosition> placed =
                all.stream().filter(one -> one.tScore() != null).toList();
        add(new H2(getTranslation("summary.title", all.getFirst().prefectureName())), facts(all, placed));
        missing(all).ifPresent(this::add);
    }

    private DescriptionList facts(List<MunicipalityPosition> all, List<MunicipalityPosition> placed) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "summary.bodies",
                getTranslation("summary.bodies.value", Labels.count(placed.size()), Labels.count(all.size())));
        placed.stream().findFirst().ifPresent(one -> base(facts, one, placed));
        return facts;
    }

    private void base(DescriptionList facts, MunicipalityPosition one, List<MunicipalityPosition> placed) {
        boolean same = placed.stream().allMatch(other -> other.of() == one.of());
        fact(facts, "summary.base", same ? base(one) : getTranslation("summary.base.varies"));
        double mean = tScores(placed).average().orElse(0);
        fact(facts, "summary.mean", Labels.figure(mean, 1));
        fact(
                facts,
                "summary.range",
                getTranslation(
                        "summary.range.value",
                        Labels.figure(tScores(placed).min().orElse(0), 1),
                        Labels.figure(tScores(placed).max().orElse(0), 1)));
    }

    private String base(MunicipalityPosition one) {
        return getTranslation(
                "summary.base.value", Labels.count(one.of()), Labels.figure(one.mean(), 1), Labels.figure(one.sd(), 1));
    }

    private Optional<Paragraph> missing(List<MunicipalityPosition> all) {
        List<String> names = all.stream()
                .filter(one -> one.tScore() == null)
                .map(one -> getTranslation("summary.missing.one", one.name(), Reasons.of(one.reason(), this)))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line =
                new Paragraph(getTranslation("summary.missing", String.join(getTranslation("list.separator"), names)));
        line.addClassName("muted");
        line.setId("missing");
        return Optional.of(line);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private static DoubleStream tScores(List<MunicipalityPosition> placed) {
        return placed.stream()
                .map(MunicipalityPosition::tScore)
                .flatMap(Stream::ofNullable)
                .mapToDouble(Double::doubleValue);
    }
}
