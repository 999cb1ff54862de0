package jp.yui.benchmark.imports.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.LocalGovernmentCode;

/** The bodies that an official file can speak of, in the official code order that tells equal names apart. */
public final class BodyRegister {

    private final List<Body> municipalities;
    private final List<Body> prefectures;
    private final Map<LocalGovernmentCode, Body> byCode;
    private final Map<Name, List<Body>> byName;

    public BodyRegister(List<Body> bodies) {
        List<Body> ordered =
                bodies.stream().sorted(Comparator.comparing(Body::code)).toList();
        this.municipalities =
                ordered.stream().filter(body -> !body.code().isPrefecture()).toList();
        this.prefectures =
                ordered.stream().filter(body -> body.code().isPrefecture()).toList();
        this.byCode = ordered.stream().collect(Collectors.toMap(Body::code, Function.identity()));
        this.byName = byName(municipalities);
    }

    public Optional<Body> body(LocalGovernmentCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Body> municipalities() {
        return municipalities;
    }

    List<Body> prefectures() {
        return prefectures;
    }

    /** The municipalities of a prefecture that bear the name. */
    List<Body> named(String prefectureKey, String nameKey) {
        return byName.getOrDefault(new Name(prefectureKey, nameKey), List.of());
    }

    private static Map<Name, List<Body>> byName(List<Body> municipalities) {
        Map<Name, List<Body>> byName = new HashMap<>();
        municipalities.forEach(body -> body.keys()
                .map(key -> new Name(Text.key(body.prefectureName()), key))
                .forEach(name ->
                        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(body)));
        return byName;
    }

    private record Name(String prefecture, String name) {}
}
