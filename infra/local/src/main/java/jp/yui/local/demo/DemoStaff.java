package jp.yui.local.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Those who answer and approve in the fictional towns and stand in no list of a start: an official and a chief, or one alone. */
final class DemoStaff {

    private static final int ALONE_BELOW = 1_600;
    private static final List<String> FAMILIES = List.of(
            "石川", "前田", "藤本", "後藤", "岡田", "長谷川", "村上", "近藤", "坂本", "遠藤", "青木", "藤井", "西村", "福田", "太田", "三浦", "岡本", "松田",
            "中川", "中野", "原田", "小野", "田村", "竹内", "金子", "和田", "中山", "石田", "上田", "森田", "柴田");
    private static final List<String> GIVEN = List.of(
            "真由美", "拓也", "恵", "誠", "優子", "隆", "彩", "和也", "香織", "修", "直美", "剛", "智子", "亮", "裕子", "学", "陽子", "徹", "麻衣",
            "豊", "久美子", "進", "奈々", "勝", "里美", "茂", "早紀", "博", "明美");

    private DemoStaff() {}

    /** Everybody whom the list of a start does not name already. */
    static List<DemoPerson> beside(List<DemoPerson> named, List<DemoBody> bodies) {
        Set<String> known = named.stream().map(DemoPerson::email).collect(Collectors.toSet());
        return IntStream.range(0, bodies.size())
                .boxed()
                .filter(i -> !bodies.get(i).isPrefecture())
                .flatMap(i -> of(bodies.get(i), i))
                .filter(person -> !known.contains(person.email()))
                .toList();
    }

    static String editorOf(DemoBody town) {
        return "tanto@" + town.domain();
    }

    static String approverOf(DemoBody town) {
        return isAlone(town) ? editorOf(town) : "kacho@" + town.domain();
    }

    /** Whether one person does everything, so that nobody else could approve. */
    static boolean isAlone(DemoBody town) {
        return town.population() < ALONE_BELOW;
    }

    private static Stream<DemoPerson> of(DemoBody town, int number) {
        if (isAlone(town)) {
            return Stream.of(person(editorOf(town), 2 * number, town, "ひとり担当", "EDITOR", "APPROVER", "ADMIN"));
        }
        return Stream.of(
                person(editorOf(town), 2 * number, town, "担当", "EDITOR"),
                person(approverOf(town), 2 * number + 1, town, "課長", "APPROVER"));
    }

    private static DemoPerson person(String email, int number, DemoBody town, String task, String... roles) {
        return new DemoPerson(
                email,
                FAMILIES.get(number % FAMILIES.size()),
                GIVEN.get(number * 7 % GIVEN.size()),
                town.slug(),
                town.name() + " " + task,
                List.of(DemoPerson.Grant.in(town.slug(), roles)));
    }
}
