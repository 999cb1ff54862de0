package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.questions.ItemQuestion;
import jp.yui.ui.assessment.team.Plan;
import jp.yui.ui.assessment.team.TeamBar;
import jp.yui.ui.shell.Place;

/** The others at a response: colleagues who are meant to answer, and the owner of the round, who can be asked. */
final class Company {

    private final Place place;
    private final Catalogue catalogue;
    private final AssignmentApi assignments;
    private final QuestionApi questions;
    private final Location location;
    private final Map<String, QuestionThread> threads = new HashMap<>();

    Company(
            Place place,
            Catalogue catalogue,
            AssignmentApi assignments,
            QuestionApi questions,
            Location location,
            ResponseSummary response) {
        this.place = place;
        this.catalogue = catalogue;
        this.assignments = assignments;
        this.questions = questions;
        this.location = location;
        listen(response);
    }

    /** Reads the threads anew, so that an answer is seen when the next item is opened. */
    void listen(ResponseSummary response) {
        threads.clear();
        questions.asked(place.tenant(), response.id()).forEach(thread -> threads.put(thread.item(), thread));
    }

    Map<String, QuestionThread> threads() {
        return threads;
    }

    TeamBar bar(ResponseSummary response, ItemList list, Runnable remember) {
        return new TeamBar(place, response, catalogue, assignments, location, new TeamBar.ItemBoard() {

            @Override
            public void narrow(Predicate<String> shown) {
                list.narrow(shown);
            }

            @Override
            public void meantFor(Plan plan) {
                list.meantFor(plan);
            }

            @Override
            public boolean isOpen(String item) {
                return list.isOpen(item);
            }

            @Override
            public void remember() {
                remember.run();
            }
        });
    }

    /** What was asked about the item, and room to ask; nothing where a town asks itself or has not begun. */
    List<Component> question(ResponseSummary response, Item item, ItemList list) {
        boolean own = response.owner().equals(place.membership().tenant().name());
        return own || response.version() == 0
                ? List.of()
                : List.of(new ItemQuestion(
                        place,
                        response.id(),
                        response.owner(),
                        item.code(),
                        Optional.ofNullable(threads.get(item.code())),
                        questions,
                        thread -> {
                            threads.put(thread.item(), thread);
                            list.asked(threads);
                        }));
    }
}
