package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;

/** A member's withdrawal (脱退) from its notice to its acceptance; the others see their new shares before it is accepted. */
final class Withdrawal {

    /** What has become of it. */
    enum State {
        GIVEN,
        SHARES_SHOWN,
        ACCEPTED,
        TAKEN_BACK
    }

    private final LocalGovernmentCode body;
    private final LocalDate received;
    private final LocalDate lastDay;
    private final Exit exit;
    private State state = State.GIVEN;
    private @Nullable LocalDate sharesShown;

    Withdrawal(LocalGovernmentCode body, LocalDate received, LocalDate lastDay, Exit exit) {
        this.body = body;
        this.received = received;
        this.lastDay = lastDay;
        this.exit = exit;
    }

    LocalGovernmentCode body() {
        return body;
    }

    LocalDate received() {
        return received;
    }

    /** The last day on which the body belongs to the consortium. */
    LocalDate lastDay() {
        return lastDay;
    }

    State state() {
        return state;
    }

    boolean isPending() {
        return switch (state) {
            case GIVEN, SHARES_SHOWN -> true;
            case ACCEPTED, TAKEN_BACK -> false;
        };
    }

    /** The members that stay were shown what they will bear. */
    void showShares(LocalDate day) {
        require(State.GIVEN);
        refuseBefore(received, day);
        sharesShown = day;
        state = State.SHARES_SHOWN;
    }

    void accept(LocalDate day) {
        if (sharesShown == null) {
            throw new Problem.Conflict(
                    "shares-not-shown", "Those that stay have not seen their new shares", Map.of("body", body));
        }
        require(State.SHARES_SHOWN);
        refuseBefore(sharesShown, day);
        state = State.ACCEPTED;
    }

    /** Takes the notice back; where the law fixed the notice, only with the consent of all others (地方自治法 第286条の2第3項). */
    void takeBack(SortedSet<LocalGovernmentCode> others, SortedSet<LocalGovernmentCode> consents) {
        if (!isPending()) {
            throw wrong();
        }
        SortedSet<LocalGovernmentCode> missing = new TreeSet<>(others);
        missing.removeAll(consents);
        if (exit instanceof Exit.ByNotice && !missing.isEmpty()) {
            throw Leaving.consentMissing(missing);
        }
        state = State.TAKEN_BACK;
    }

    private void require(State expected) {
        if (state != expected) {
            throw wrong();
        }
    }

    private Problem wrong() {
        return new Problem.Conflict("wrong-transition", "The withdrawal is " + state, Map.of("state", state));
    }

    private static void refuseBefore(LocalDate earlier, LocalDate day) {
        if (day.isBefore(earlier)) {
            throw new Problem.Conflict("out-of-order", day + " lies before " + earlier, Map.of("earlier", earlier));
        }
    }
}
