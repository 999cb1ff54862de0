package jp.yui.procurement.projects;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Acting;
import org.jspecify.annotations.Nullable;

/** One round of a tender: dates, opening, the vendor that evaluation recommends, the award; each of them happens once. */
final class Tender {

    private static final int OPENERS = 2;

    private final int round;
    private @Nullable TenderDates dates;
    private boolean outOfDate;
    private @Nullable Integer bids;
    private @Nullable String recommended;
    private @Nullable Award award;

    Tender(int round) {
        this.round = round;
    }

    int round() {
        return round;
    }

    @Nullable
    TenderDates dates() {
        return dates;
    }

    /** Whether the circle of buyers is another one than the notice says. */
    boolean isOutOfDate() {
        return outOfDate;
    }

    @Nullable
    Integer bids() {
        return bids;
    }

    boolean isEvaluated() {
        return recommended != null;
    }

    @Nullable
    Award award() {
        return award;
    }

    void plan(TenderDates planned) {
        dates = planned;
    }

    /** Whether bids can still come in on this day. */
    boolean takesBids(LocalDate day) {
        return dates != null && !day.isAfter(dates.deadline().toLocalDate());
    }

    /** Somebody left after the notice. */
    void needsCorrection() {
        outOfDate = true;
    }

    /** Corrects the notice before its deadline; bidders never get less time than they had. */
    void correct(TenderDates corrected, OffsetDateTime now) {
        TenderDates before = planned();
        if (now.isAfter(before.deadline()) || corrected.deadline().isBefore(before.deadline())) {
            throw new Problem.Conflict(
                    "deadline-stands",
                    "A deadline moves only back, and before it has passed",
                    Map.of("deadline", before.deadline()));
        }
        dates = corrected;
        outOfDate = false;
    }

    /** Opens once, by two people of two bodies, when the time has come. */
    void open(Collection<Acting> openers, OffsetDateTime now, int received) {
        if (bids != null) {
            throw new Problem.Conflict("opened", "The bids are open already", Map.of());
        }
        if (received < 0) {
            throw new IllegalArgumentException("There are no fewer bids than none");
        }
        if (openers.stream().map(Acting::person).distinct().count() < OPENERS
                || openers.stream().map(Acting::body).distinct().count() < OPENERS) {
            throw new Problem.Forbidden("opening-quorum", "Two people of two bodies open together");
        }
        if (now.isBefore(planned().opening())) {
            throw new Problem.Conflict(
                    "not-open-yet",
                    "Bids are opened later",
                    Map.of("opening", planned().opening()));
        }
        bids = received;
    }

    void recommend(String vendor) {
        recommended = vendor;
    }

    void give(Award given) {
        award = given;
    }

    /** An award is given once, to the vendor that evaluation recommends. */
    void refuseUnlessDue(Award given) {
        if (award != null) {
            throw new Problem.Conflict("awarded", "The award is given already", Map.of("decided", award.decided()));
        }
        if (!given.vendor().equals(recommended)) {
            throw new Problem.Conflict("not-recommended", "Evaluation recommends another vendor", Map.of());
        }
    }

    private TenderDates planned() {
        if (dates == null) {
            throw new Problem.Conflict("no-dates", "The tender has no dates", Map.of());
        }
        return dates;
    }
}
