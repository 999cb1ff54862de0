package jp.yui.assessment.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;

/** The blank framework as a workbook: an item a row, a level a column. */
final class FrameworkWorkbook {

    private FrameworkWorkbook() {}

    static byte[] of(Framework framework, Words words) {
        try (var sheet = new Sheet(words.say("sheet.framework"), header(words))) {
            framework
                    .dimensions()
                    .forEach(dimension -> dimension.items().forEach(item -> sheet.row(row(dimension, item, words))));
            return sheet.bytes();
        }
    }

    private static List<String> header(Words words) {
        return Stream.of(
                        Stream.of("code", "dimension", "item", "question").map(column -> words.say("column." + column)),
                        Level.ALL.stream().map(level -> words.say("column.level-of", level)),
                        Stream.of("evidence", "may-not-apply").map(column -> words.say("column." + column)))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> row(Framework.Dimension dimension, Framework.Item item, Words words) {
        List<String> row = new ArrayList<>(List.of(
                item.code(), words.pick(dimension.name()), words.pick(item.name()), words.pick(item.question())));
        item.levels().forEach(level -> row.add(words.pick(level.text())));
        row.add(item.evidence().stream().map(words::pick).collect(Collectors.joining("\n")));
        row.add(item.notApplicable() == null ? "" : words.pick(item.notApplicable()));
        return row;
    }
}
