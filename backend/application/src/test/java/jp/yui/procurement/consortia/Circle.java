package jp.yui.procurement.consortia;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Ballot.Choice;
import jp.yui.procurement.consortia.Founding.Answer;
import jp.yui.procurement.consortia.LegalForm.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Three member towns, an associate village and an observing prefecture; みどり町 proposes and coordinates. */
public final class Circle {

    public static final LocalGovernmentCode MIDORI = LocalGovernmentCode.ofFiveDigits("99301");
    public static final LocalGovernmentCode SAKURA = LocalGovernmentCode.ofFiveDigits("99302");
    public static final LocalGovernmentCode MIZUHO = LocalGovernmentCode.ofFiveDigits("99303");
    public static final LocalGovernmentCode VILLAGE = LocalGovernmentCode.ofFiveDigits("99304");
    public static final LocalGovernmentCode PREFECTURE = LocalGovernmentCode.ofFiveDigits("99000");
    public static final LocalGovernmentCode STRANGER = LocalGovernmentCode.ofFiveDigits("99399");

    public static final LocalDate FOUNDED = LocalDate.of(2026, 4, 1);
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Circle() {}

    static RuleBook rules() {
        return rules(new Weighting.OnePerBody());
    }

    static RuleBook rules(Weighting weighting) {
        return rules(1, FOUNDED, weighting, TieRule.FALLS);
    }

    static RuleBook rules(int version, LocalDate from, Weighting weighting, TieRule tie) {
        Map<Matter, Majority> majorities = Arrays.stream(Matter.values())
                .collect(Collectors.toMap(Function.identity(), matter -> Majority.SIMPLE));
        return rules(version, from, weighting, tie, majorities);
    }

    static RuleBook rules(
            int version, LocalDate from, Weighting weighting, TieRule tie, Map<Matter, Majority> majorities) {
        return new RuleBook(
                version, from, weighting, Quorum.moreThan(Fraction.HALF), majorities, tie, Period.ofMonths(6));
    }

    static Weighting.Listed weights(long midori, long sakura, long mizuho) {
        return new Weighting.Listed(new TreeMap<>(Map.of(MIDORI, midori, SAKURA, sakura, MIZUHO, mizuho)));
    }

    static Proposal proposal(Kind form, RuleBook rules) {
        return new Proposal(
                TenantKey.valueOf("yamanami-kyodo"),
                "やまなみ共同調達協議会",
                LegalForms.initial().at(form, FOUNDED),
                rules,
                new TreeMap<>(Map.of(
                        MIDORI, Standing.MEMBER,
                        SAKURA, Standing.MEMBER,
                        MIZUHO, Standing.MEMBER,
                        VILLAGE, Standing.ASSOCIATE,
                        PREFECTURE, Standing.OBSERVER)));
    }

    /** Somebody of the body, on the day. */
    public static Acting of(LocalGovernmentCode body, LocalDate day) {
        return new Acting("person of " + body, body, day);
    }

    static Answer accepted(LocalGovernmentCode body) {
        return new Answer.Accepted(of(body, FOUNDED), FOUNDED);
    }

    public static Consortium founded() {
        return founded(Kind.VOLUNTARY_COUNCIL, rules());
    }

    static Consortium founded(Kind form, RuleBook rules) {
        Founding founding = Founding.propose(proposal(form, rules), of(MIDORI, FOUNDED));
        List.of(MIDORI, SAKURA, MIZUHO, VILLAGE, PREFECTURE).forEach(body -> founding.answer(accepted(body)));
        Consortium consortium = founding.found(FOUNDED);
        consortium
                .members(FOUNDED)
                .forEach(member ->
                        consortium.name(new Delegate("person of " + member.body(), member.body(), Term.from(FOUNDED))));
        return consortium;
    }

    /** A vote in writing until a month after it is opened. */
    public static VoteId opened(Consortium consortium, Matter matter, LocalDate day) {
        LocalGovernmentCode coordinator = consortium.coordinator(day);
        return consortium.open(new Motion(matter, "試験"), new Manner.InWriting(day.plusMonths(1)), of(coordinator, day));
    }

    static void cast(Consortium consortium, VoteId vote, LocalGovernmentCode body, Choice choice, LocalDate day) {
        consortium.cast(vote, new Ballot(of(body, day), choice));
    }

    /** A vote that all members carried on the day. */
    public static VoteId decided(Consortium consortium, Matter matter, LocalDate day) {
        VoteId vote = opened(consortium, matter, day);
        consortium.vote(vote).waitingFor().forEach(body -> cast(consortium, vote, body, Choice.AYE, day));
        consortium.count(vote, of(consortium.coordinator(day), day));
        return vote;
    }

    /** One more member, with somebody who acts for it. */
    public static void join(Consortium consortium, LocalGovernmentCode body, LocalDate from) {
        consortium.admit(body, Standing.MEMBER, from, decided(consortium, Matter.MEMBERSHIP, from));
        consortium.name(new Delegate("person of " + body, body, Term.from(from)));
    }

    /** Somebody else who acts for a body. */
    public static void name(Consortium consortium, String person, LocalGovernmentCode body) {
        consortium.name(new Delegate(person, body, Term.from(FOUNDED)));
    }

    static SortedSet<LocalGovernmentCode> bodies(LocalGovernmentCode... bodies) {
        return new TreeSet<>(List.of(bodies));
    }

    public static void refuses(String type, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act).returns(type, Problem::type);
    }
}
