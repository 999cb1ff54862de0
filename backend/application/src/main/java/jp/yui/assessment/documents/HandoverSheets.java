package jp.yui.assessment.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.Submission;
import jp.yui.contract.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** The workbooks of a handover pack: a list each, in the order in which a successor would read it. */
final class HandoverSheets {

    private final Handover handover;
    private final Words words;
    private final Map<String, String> items = new HashMap<>();

    HandoverSheets(Handover handover, Words words) {
        this.handover = handover;
        this.words = words;
        handover.framework()
                .dimensions()
                .forEach(dimension ->
                        dimension.items().forEach(item -> items.put(item.code(), words.pick(item.name()))));
    }

    byte[] evidence() {
        try (Sheet sheet = sheet("evidence", "code", "item", "evidence-text", "link", "expires")) {
            handover.answers().forEach(copy -> {
                copy.content().evidence().forEach(one -> sheet.row(row(copy, one)));
                copy.files().forEach(file -> sheet.row(row(copy, new Evidence(file.name(), "", file.expiresOn()))));
            });
            return sheet.bytes();
        }
    }

    byte[] openPoints() {
        try (Sheet sheet = sheet("open-points", "kind", "code", "item", "point")) {
            OpenPoint.of(handover, words)
                    .forEach(point -> sheet.row(
                            List.of(words.say(point.kind()), point.item(), item(point.item()), point.text())));
            return sheet.bytes();
        }
    }

    byte[] decisions() {
        try (Sheet sheet =
                sheet("decisions", "number", "at", "decision", "side", "by", "roles", "reason", "comments")) {
            handover.decisions().forEach(decision -> sheet.row(row(decision)));
            return sheet.bytes();
        }
    }

    byte[] people() {
        try (Sheet sheet = sheet("people", "name", "roles", "since", "worked", "account")) {
            handover.people().forEach(worker -> sheet.row(row(worker)));
            return sheet.bytes();
        }
    }

    private Sheet sheet(String name, String... columns) {
        return new Sheet(
                words.say("sheet." + name),
                Arrays.stream(columns)
                        .map(column -> words.say("column." + column))
                        .toList());
    }

    private List<@Nullable Object> row(Submission.Copy copy, Evidence one) {
        return Arrays.asList(
                copy.item(),
                item(copy.item()),
                one.text(),
                one.link(),
                one.expiresOn() == null ? null : one.expiresOn().toString());
    }

    private List<@Nullable Object> row(Handover.Decision decision) {
        return Arrays.asList(
                decision.seq(),
                words.moment(decision.at()),
                words.say(decision.action()),
                decision.side(),
                decision.by(),
                roles(decision.roles(), words),
                decision.reason(),
                decision.comments().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private List<@Nullable Object> row(Handover.Worker worker) {
        return Arrays.asList(
                worker.name().isEmpty() ? words.say("handover-no-name") : worker.name(),
                worker.roles().isEmpty() ? words.say("handover-left") : roles(worker.roles(), words),
                worker.since() == null ? null : words.moment(worker.since()),
                words.say(worker.worked() ? "handover-worked" : "handover-not-worked"),
                worker.account());
    }

    private String line(Return.Comment comment) {
        return comment.item() + " " + item(comment.item()) + words.say("colon") + comment.text();
    }

    private String item(String code) {
        return items.getOrDefault(code, code);
    }

    static String roles(Set<Role> roles, Words words) {
        return roles.stream().map(words::say).collect(Collectors.joining(words.say("comma")));
    }
}
