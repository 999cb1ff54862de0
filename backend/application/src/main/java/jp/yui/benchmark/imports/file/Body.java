package jp.yui.benchmark.imports.file;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;

/**
 * A public body as a reader of files needs it: every name under which a file may mean it.
 *
 * @param code its code
 * @param name its name as the register has it
 * @param prefectureName name of its prefecture, its own for a prefecture
 * @param otherSpellings further accepted spellings of the name
 */
public record Body(LocalGovernmentCode code, String name, String prefectureName, List<String> otherSpellings) {

    /** The names it is recognised under, normalised. */
    Stream<String> keys() {
        return Stream.concat(Stream.of(name), otherSpellings.stream()).map(Text::key);
    }

    boolean isNamed(String key) {
        return keys().anyMatch(key::equals);
    }
}
