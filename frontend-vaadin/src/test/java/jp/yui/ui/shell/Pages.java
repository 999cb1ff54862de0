package jp.yui.ui.shell;

import java.util.List;

/** Every page by an address each. A route without its line here fails the build; a line here is looked at in every state. */
public final class Pages {

    /** The pages that ask the backend. */
    public static final List<String> ADDRESSES = List.of(
            "t/yui",
            "t/220001",
            "t/993018",
            "t/220001/benchmark/prefectures",
            "t/220001/benchmark/municipalities",
            "t/220001/benchmark/answers",
            "t/220001/benchmark/municipalities/222038",
            "t/220001/benchmark/items",
            "t/220001/benchmark/items/ai",
            "t/yui/benchmark/imports",
            "t/yui/benchmark/imports/00000000-0000-0001-0000-000000000001",
            "t/yui/benchmark/releases",
            "t/990001/assessment/rounds",
            "t/990001/assessment/rounds/new",
            "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002",
            "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002/levels",
            "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002/support",
            "t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002/responses/00000000-0000-0004-0000-000000000003",
            "t/993018/assessment/aggregates",
            "t/993018/assessment/responses",
            "t/993018/assessment/responses/00000000-0000-0004-0000-000000000001",
            "t/993018/assessment/responses/00000000-0000-0004-0000-00000000000b",
            "t/990001/assessment/responses/00000000-0000-0004-0000-00000000000a",
            "t/993018/assessment/responses/00000000-0000-0004-0000-000000000001/answers",
            "t/993018/assessment/responses/00000000-0000-0004-0000-000000000001/preview",
            "t/993018/assessment/responses/00000000-0000-0004-0000-000000000001/sheet",
            "t/993018/assessment/responses/00000000-0000-0004-0000-000000000001/result",
            "t/993018/procurement/systems",
            "t/993018/procurement/systems/new",
            "t/993018/procurement/systems/00000000-0000-0009-0000-000000000001",
            "t/993018/notices",
            "t/993018/notices/00000000-0000-0006-0000-000000000006");

    /** The pages that do not. */
    public static final List<String> QUIET = List.of(
            "",
            "login",
            "login?failed",
            "login?ended&back=t/993018",
            "login?left",
            "login?away=yui",
            "t/220001/help",
            "t/220001/benchmark/method",
            "no/such/page");

    private Pages() {}
}
