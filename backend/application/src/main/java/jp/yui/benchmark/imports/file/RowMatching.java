package jp.yui.benchmark.imports.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.benchmark.imports.file.ParsedFile.SourceColumn;
import jp.yui.contract.LocalGovernmentCode;

/**
 * Finds the body of a row by its code, which must agree with both names; without a code, by name within the prefecture.
 *
 * <p>A code that lost its leading zero is padded and must then pass its check digit: read as five digits it would mean
 * another town.
 */
final class RowMatching {

    private static final int DIGITS = 6;

    private final BodyRegister register;
    private final Findings findings;

    RowMatching(BodyRegister register, Findings findings) {
        this.register = register;
        this.findings = findings;
    }

    SourceColumn match(Grid.Row row, String prefecture, String name, String code) {
        Optional<Body> byCode = byCode(code, name);
        List<Body> byName = byName(Text.key(prefecture), Text.key(name));
        boolean agree = byCode.isPresent() && byName.contains(byCode.get());
        boolean nameAlone = hasNoCode(code) && byName.size() == 1;
        if (nameAlone) {
            findings.gather("matched-by-name", prefecture + name);
        }
        List<Body> candidates =
                Stream.concat(byCode.stream(), byName.stream()).distinct().toList();
        return column(row, name, agree ? byCode.stream().toList() : candidates, agree || nameAlone);
    }

    /** Tells which bodies the file does not have. */
    void noteMissing(List<SourceColumn> bodies) {
        Set<LocalGovernmentCode> present =
                bodies.stream().flatMap(body -> body.candidates().stream()).collect(Collectors.toSet());
        register.municipalities().stream()
                .filter(body -> !present.contains(body.code()))
                .forEach(body -> findings.gather("missing-body", body.prefectureName() + body.name()));
    }

    private static SourceColumn column(Grid.Row row, String name, List<Body> candidates, boolean certain) {
        List<LocalGovernmentCode> codes = candidates.stream().map(Body::code).toList();
        return new SourceColumn(
                row.number() - 1, Address.row(row.number()), name, codes, certain ? codes.getFirst() : null);
    }

    private static boolean hasNoCode(String code) {
        return code.isEmpty() || code.equals("<NA>");
    }

    private Optional<Body> byCode(String code, String name) {
        String padded = padded(code);
        if (!LocalGovernmentCode.isValid(padded)) {
            return Optional.empty();
        }
        if (!padded.equals(code)) {
            findings.gather("code-padded", name);
        }
        return register.body(new LocalGovernmentCode(padded));
    }

    private static String padded(String code) {
        return code.isEmpty() ? code : "0".repeat(Math.max(0, DIGITS - code.length())) + code;
    }

    /** Bodies of the prefecture under the name as printed, else without its district (赤穂郡上郡町 has 郡 twice). */
    private List<Body> byName(String prefecture, String name) {
        List<Body> asPrinted = register.named(prefecture, name);
        if (!asPrinted.isEmpty()) {
            return asPrinted;
        }
        List<Body> withoutDistrict = IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == '郡')
                .mapToObj(at -> register.named(prefecture, name.substring(at + 1)))
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!withoutDistrict.isEmpty()) {
            findings.gather("district-left-out", name);
        }
        return withoutDistrict;
    }
}
