package jp.yui.assessment.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Submission;
import org.jspecify.annotations.Nullable;

/** All answers of a town as a workbook, an item a row. */
final class AnswerWorkbook {

    private static final List<String> COLUMNS = List.of(
            "code",
            "dimension",
            "item",
            "state",
            "level",
            "text",
            "reason",
            "note",
            "evidence",
            "target",
            "target-year");

    private AnswerWorkbook() {}

    static byte[] of(List<Submission.Copy> answers, Framework framework, Words words) {
        Map<String, Submission.Copy> given = new HashMap<>();
        answers.forEach(copy -> given.put(copy.item(), copy));
        try (var sheet = new Sheet(
                words.say("sheet.answers"),
                COLUMNS.stream().map(column -> words.say("column." + column)).toList())) {
            framework
                    .dimensions()
                    .forEach(dimension -> dimension.items().stream()
                            .filter(item -> given.containsKey(item.code()))
                            .forEach(item -> sheet.row(row(dimension, item, given.get(item.code()), words))));
            return sheet.bytes();
        }
    }

    private static List<@Nullable Object> row(
            Framework.Dimension dimension, Framework.Item item, Submission.Copy copy, Words words) {
        AnswerDraft answer = copy.content();
        return Arrays.asList(
                item.code(),
                words.pick(dimension.name()),
                words.pick(item.name()),
                words.say(answer.state()),
                number(answer.level()),
                text(item, answer.level(), words),
                answer.reason(),
                answer.note(),
                evidence(copy),
                number(answer.target()),
                answer.targetYear() == null ? null : answer.targetYear().value());
    }

    private static String text(Framework.Item item, @Nullable Level level, Words words) {
        return item.levels().stream()
                .filter(text -> text.level().equals(level))
                .map(text -> words.pick(text.text()))
                .findFirst()
                .orElse("");
    }

    /** Texts and links, and the names of files. */
    private static String evidence(Submission.Copy copy) {
        Stream<String> told = copy.content().evidence().stream()
                .map(one -> Stream.of(one.text(), one.link())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
        return Stream.concat(told, copy.files().stream().map(EvidenceFile::name))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Double number(@Nullable Level level) {
        return level == null ? null : level.value();
    }
}
