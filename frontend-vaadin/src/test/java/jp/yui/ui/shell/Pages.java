package jp.yui.ui.shell;

import java.util.List;

/** The pages that ask the backend, by an address each. */
final class Pages {

    static final List<String> ADDRESSES = List.of(
            "t/yui",
            "t/220001",
            "t/220001/benchmark/prefectures",
            "t/220001/benchmark/municipalities",
            "t/220001/benchmark/answers",
            "t/220001/benchmark/items",
            "t/220001/benchmark/items/ai",
            "t/yui/benchmark/imports",
            "t/yui/benchmark/imports/00000000-0000-0001-0000-000000000001",
            "t/yui/benchmark/releases");

    private Pages() {}
}
