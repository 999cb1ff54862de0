package jp.yui.local.demo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fictional person who can sign in with the demo password.
 *
 * @param home slug of the body that employs the person; null for operators of the platform
 * @param task what the person shows, in the words of the list that a start prints
 */
public record DemoPerson(
        String email, String family, String given, @Nullable String home, String task, List<Grant> grants) {

    /** The password of every demo person; exists in local installations only, and keeps the rules of the realms. */
    public static final String PASSWORD = "asagao-to-suzume";

    static final String CONSORTIUM = "yamanami-kyodo";

    /**
     * Rights of a person in a tenant.
     *
     * @param tenant slug of a body, or the key of a tenant that is no body
     * @param onBehalfOf slug of the body for which the person acts in a consortium
     */
    record Grant(
            String tenant, List<String> roles, @Nullable String onBehalfOf) {

        static Grant in(String tenant, String... roles) {
            return new Grant(tenant, List.of(roles), null);
        }

        static Grant forBody(String body, String... roles) {
            return new Grant(CONSORTIUM, List.of(roles), body);
        }
    }

    /** Everybody, in the order of the list that a start prints. */
    public static List<DemoPerson> all() {
        return Stream.of(operators(), prefecture(), midori(), others(), evaluators())
                .flatMap(List::stream)
                .toList();
    }

    /** Family name first, as Japanese names are written. */
    public String name() {
        return family + " " + given;
    }

    public boolean isOperator() {
        return home == null;
    }

    private static List<DemoPerson> operators() {
        return List.of(new DemoPerson(
                "ops@yui.example", "結城", "守", null, "運営者（公表資料の取込）", List.of(Grant.in("yui", "OPERATOR"))));
    }

    private static List<DemoPerson> prefecture() {
        return List.of(new DemoPerson(
                "pref@yamanami.example",
                "山並",
                "恵子",
                "yamanami",
                "やまなみ県 デジタル推進課",
                List.of(Grant.in("yamanami", "VIEWER", "ADMIN", "EDITOR", "APPROVER"))));
    }

    private static List<DemoPerson> midori() {
        return List.of(
                new DemoPerson(
                        "tanto@midori.yamanami.example",
                        "佐藤",
                        "美咲",
                        "midori",
                        "みどり町 担当",
                        List.of(Grant.in("midori", "EDITOR"), Grant.forBody("midori", "EDITOR"))),
                new DemoPerson(
                        "kacho@midori.yamanami.example",
                        "高橋",
                        "健一",
                        "midori",
                        "みどり町 課長",
                        List.of(Grant.in("midori", "APPROVER"))),
                new DemoPerson(
                        "kanri@midori.yamanami.example",
                        "伊藤",
                        "直樹",
                        "midori",
                        "みどり町 管理者",
                        List.of(Grant.in("midori", "ADMIN"))),
                new DemoPerson(
                        "jimu@kyodo.yamanami.example",
                        "渡辺",
                        "由美",
                        "midori",
                        "町村共同調達協議会 事務局（みどり町）",
                        List.of(Grant.in("midori", "VIEWER"), Grant.forBody("midori", "ADMIN"))));
    }

    private static List<DemoPerson> others() {
        return List.of(
                new DemoPerson(
                        "tanto@sakura.yamanami.example",
                        "鈴木",
                        "大輔",
                        "sakura",
                        "さくら村 担当",
                        List.of(Grant.in("sakura", "EDITOR"), Grant.forBody("sakura", "EDITOR"))),
                new DemoPerson(
                        "kaikei@sakura.yamanami.example",
                        "中村",
                        "明子",
                        "sakura",
                        "さくら村 管理者",
                        List.of(Grant.in("sakura", "ADMIN"))),
                new DemoPerson(
                        "tanto@mizuho.yamanami.example",
                        "小林",
                        "翔太",
                        "mizuho",
                        "みずほ町 担当",
                        List.of(Grant.in("mizuho", "EDITOR"), Grant.forBody("mizuho", "EDITOR"))));
    }

    private static List<DemoPerson> evaluators() {
        return List.of(
                inConsortium("hyoka@hinata.yamanami.example", "加藤", "理恵", "hinata", "ひなた町 評価委員"),
                inConsortium("hyoka@tsubame.yamanami.example", "吉田", "浩", "tsubame", "つばめ村 評価委員"),
                inConsortium("kaisatsu@shirakaba.yamanami.example", "山田", "千春", "shirakaba", "しらかば町 開札立会"));
    }

    private static DemoPerson inConsortium(String email, String family, String given, String home, String task) {
        return new DemoPerson(
                email, family, given, home, task, List.of(Grant.in(home, "VIEWER"), Grant.forBody(home, "VIEWER")));
    }
}
