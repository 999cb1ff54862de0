package jp.yui.benchmark.imports.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.benchmark.imports.file.ParsedFile.SourceColumn;
import jp.yui.contract.LocalGovernmentCode;

/** Finds the body of each column by its name within the official code order; what that leaves open stays open. */
final class ColumnMatching {

    private final Grid.Row header;
    private final List<Integer> indexes;
    private final List<Body> bodies;
    private final List<String> keys;
    private final OrderAlignment alignment;
    private final Findings findings;

    /** @param indexes zero-based indexes of the columns that hold bodies */
    ColumnMatching(Grid.Row header, List<Integer> indexes, List<Body> bodies, Findings findings) {
        this.header = header;
        this.indexes = indexes;
        this.bodies = bodies;
        this.keys = indexes.stream().map(header::cell).map(Text::key).toList();
        this.alignment = new OrderAlignment(keys, bodies);
        this.findings = findings;
    }

    List<SourceColumn> match() {
        Set<String> repeated = repeatedBeyondRegister();
        repeated.forEach(name -> findings.note("column-twice", Address.row(header.number()), name));
        List<SourceColumn> columns = IntStream.range(0, keys.size())
                .mapToObj(position -> column(position, repeated.contains(keys.get(position))))
                .toList();
        refuseOtherOrder(columns);
        noteSpellings(columns);
        noteMissing(columns);
        return columns;
    }

    /** Names on more columns than the register has bodies of that name: one of them cannot be right. */
    private Set<String> repeatedBeyondRegister() {
        Map<String, Long> inFile =
                keys.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Long> inRegister = bodies.stream()
                .flatMap(Body::keys)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return inFile.entrySet().stream()
                .filter(name -> name.getValue() > inRegister.getOrDefault(name.getKey(), Long.MAX_VALUE))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private SourceColumn column(int position, boolean repeated) {
        List<Integer> inOrder = alignment.candidates(position);
        boolean certain = !repeated && inOrder.size() == 1 && !alignment.isDispensable(position);
        List<Integer> candidates = inOrder.isEmpty() || repeated ? alignment.namesakes(position) : inOrder;
        List<LocalGovernmentCode> codes =
                candidates.stream().map(bodies::get).map(Body::code).toList();
        int index = indexes.get(position);
        return new SourceColumn(
                index, Address.column(index), header.cell(index).strip(), codes, certain ? codes.getFirst() : null);
    }

    /** A file in another order tells equal names apart wrongly, so most of it would be left to a person. */
    private static void refuseOtherOrder(List<SourceColumn> columns) {
        long named = columns.stream()
                .filter(column -> !column.candidates().isEmpty())
                .count();
        long certain = columns.stream().filter(column -> column.body() != null).count();
        if (certain * 2 < named) {
            throw new RefusedFile("not-in-code-order", Address.row(1), certain + " / " + named);
        }
    }

    private void noteSpellings(List<SourceColumn> columns) {
        Map<LocalGovernmentCode, Body> byCode =
                bodies.stream().collect(Collectors.toMap(Body::code, Function.identity()));
        columns.stream()
                .filter(column -> column.body() != null)
                .filter(column -> !Text.key(column.label())
                        .equals(Text.key(Objects.requireNonNull(byCode.get(column.body()))
                                .name())))
                .forEach(column -> findings.note("accepted-spelling", column.position(), column.label()));
    }

    private void noteMissing(List<SourceColumn> columns) {
        Set<LocalGovernmentCode> present = columns.stream()
                .flatMap(column -> Stream.concat(Stream.ofNullable(column.body()), column.candidates().stream()))
                .collect(Collectors.toSet());
        bodies.stream()
                .filter(body -> !present.contains(body.code()))
                .forEach(body -> findings.gather("missing-body", body.prefectureName() + body.name()));
    }
}
