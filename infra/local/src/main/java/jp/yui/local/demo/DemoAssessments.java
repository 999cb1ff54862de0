package jp.yui.local.demo;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two survey rounds of the fictional prefecture, put in by its people over the API, so that every rule holds and every step is in
 * the audit trail: the one of last year, closed, and the one of this year, half over. Done once in the life of a database; what
 * an ended start left half done is completed.
 */
public final class DemoAssessments {

    private static final int AT_ONCE = 4;
    private static final String OPERATOR = "ops@yui.example";
    private static final String STAFF = "pref@yamanami.example";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final Function<DemoPerson, String> tokens;
    private final DemoAnswers answers = new DemoAnswers();
    private final List<DemoParticipant> towns = DemoParticipant.all(DemoBody.all());
    private final Map<String, DemoPerson> people;
    private final DemoRound last;
    private final DemoRound now;

    /**
     * @param api address of the backend
     * @param tokens signs a person in
     */
    public DemoAssessments(String api, Function<DemoPerson, String> tokens) {
        this.api = api;
        this.tokens = tokens;
        this.people = DemoData.everybody().stream().collect(Collectors.toMap(DemoPerson::email, person -> person));
        LocalDate today = DemoRound.today();
        this.last = DemoRound.ofLastYear(today);
        this.now = DemoRound.ofThisYear(today);
    }

    public static boolean arePutIn(Connection superuser) throws SQLException {
        return new DemoDates(superuser).arePutIn();
    }

    public void putIn(Connection superuser) throws SQLException {
        DemoDates dates = new DemoDates(superuser);
        DemoPrefecture prefecture = new DemoPrefecture(client(STAFF, DemoBody.PREFECTURE_CODE));
        UUID ofLast = prefecture.provide(last, OffsetDateTime.now().plusDays(1));
        UUID ofNow = prefecture.provide(now, now.closes());
        answer(prefecture, ofLast, ofNow, dates);
        prefecture.accept(ofLast, those(town -> town.last().isAccepted()));
        prefecture.close(ofLast);
        prefecture.accept(ofNow, those(town -> town.now().isAccepted()));
        prefecture.sendBack(ofNow, those(town -> town.now() == DemoGoal.RETURNED));
        freezeMeans();
        dates.move(List.of(new DemoDates.Dated(ofLast, last), new DemoDates.Dated(ofNow, now)));
    }

    private void answer(DemoPrefecture prefecture, UUID ofLast, UUID ofNow, DemoDates dates) throws SQLException {
        Map<String, String> lastResponses = prefecture.responses(ofLast);
        Map<String, String> nowResponses = prefecture.responses(ofNow);
        Map<String, DemoTown> signedIn = signIn();
        sideBySide(towns.stream(), town -> {
            if (town.last() != DemoGoal.LATE) {
                bring(signedIn, town, last, lastResponses);
            }
            bring(signedIn, town, now, nowResponses);
        });
        dates.letDeadlinePass(ofLast, last);
        sideBySide(
                towns.stream().filter(town -> town.last() == DemoGoal.LATE),
                town -> bring(signedIn, town, last, lastResponses));
    }

    private void bring(
            Map<String, DemoTown> signedIn, DemoParticipant town, DemoRound round, Map<String, String> responses) {
        DemoTown acting = signedIn.get(town.body().code());
        if (acting != null) {
            acting.bring(responses.get(town.body().code()), town.in(round), answers.of(town.body(), round));
        }
    }

    /** The people of every town that does anything. */
    private Map<String, DemoTown> signIn() {
        Map<String, DemoTown> signedIn = new ConcurrentHashMap<>();
        sideBySide(
                towns.stream()
                        .filter(town -> town.last() != DemoGoal.NOT_STARTED || town.now() != DemoGoal.NOT_STARTED),
                town -> signedIn.put(town.body().code(), signIn(town.body())));
        return signedIn;
    }

    private DemoTown signIn(DemoBody town) {
        DemoClient editor = client(DemoStaff.editorOf(town), town.code());
        return new DemoTown(
                town, editor, DemoStaff.isAlone(town) ? editor : client(DemoStaff.approverOf(town), town.code()));
    }

    /** Means over the fictional towns of each year; what is frozen already stays. */
    private void freezeMeans() {
        DemoClient operator = client(OPERATOR, "yui");
        for (DemoRound round : List.of(last, now)) {
            freezeMeans(operator, round.fiscalYear());
        }
    }

    private static void freezeMeans(DemoClient operator, int fiscalYear) {
        try {
            operator.post(
                    "/aggregates/snapshots",
                    Map.of("framework", DemoRound.FRAMEWORK, "fiscalYear", fiscalYear, "demo", true));
        } catch (DemoClient.Refused before) {
            if (!before.saysUnprocessable()) {
                throw before;
            }
        }
    }

    private DemoClient client(String email, String tenant) {
        return new DemoClient(http, api + "/api/t/" + tenant + "/assessment", tokens.apply(people.get(email)));
    }

    private List<DemoParticipant> those(Predicate<DemoParticipant> which) {
        return towns.stream().filter(which).toList();
    }

    private static void sideBySide(Stream<DemoParticipant> towns, Consumer<DemoParticipant> work) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            towns.map(town -> CompletableFuture.runAsync(() -> work.accept(town), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }
}
