package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.Assignment;
import jp.yui.contract.assessment.Respondent;
import jp.yui.contract.assessment.Respondents;

/** Who is meant to answer which item, and what of it concerns the person who looks. */
public record Plan(Respondents respondents, Map<String, Assignment> byItem) {

    public static Plan of(Respondents respondents, List<Assignment> assignments) {
        return new Plan(
                respondents, assignments.stream().collect(Collectors.toMap(Assignment::item, Function.identity())));
    }

    Plan with(List<Assignment> assignments) {
        return of(respondents, assignments);
    }

    Plan with(Respondents people) {
        return new Plan(people, byItem);
    }

    /** Department and name of who is meant to answer it, or one of them, or nothing. */
    public String who(String item, Component reader) {
        return assignment(item)
                .map(one -> one.department().isEmpty() || one.personName().isEmpty()
                        ? one.department() + one.personName()
                        : reader.getTranslation("assessment.team.who", one.department(), one.personName()))
                .orElse("");
    }

    /** Whether it is given to nobody. */
    boolean isFree(String item) {
        return !byItem.containsKey(item);
    }

    /** Which items belong to a view; whether an item is open is known elsewhere. */
    Predicate<String> items(Show show, Predicate<String> open) {
        return switch (show) {
            case ALL -> item -> true;
            case MINE -> this::isMine;
            case DEPARTMENT -> this::isOfMyDepartment;
            case OPEN -> open;
        };
    }

    private boolean isMine(String item) {
        return me().flatMap(me -> assignment(item).filter(one -> me.person().equals(one.person())))
                .isPresent();
    }

    private boolean isOfMyDepartment(String item) {
        return me().map(Respondent::department)
                .filter(department -> !department.isEmpty())
                .flatMap(department ->
                        assignment(item).filter(one -> one.department().equals(department)))
                .isPresent();
    }

    Optional<Respondent> me() {
        return Optional.ofNullable(respondents.me());
    }

    private Optional<Assignment> assignment(String item) {
        return Optional.ofNullable(byItem.get(item));
    }
}
