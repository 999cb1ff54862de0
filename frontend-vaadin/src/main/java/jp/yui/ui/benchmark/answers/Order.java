package jp.yui.ui.benchmark.answers;

import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Ranks;

/** In which order the municipalities stand. It is an order, not a ranking: nobody gets a number. */
enum Order {
    CODE {
        @Override
        List<MunicipalityAnswers> listed(List<MunicipalityAnswers> all) {
            return all;
        }
    },
    /** Those first that lack most of what the nation does; a body without enough data is not among them. */
    NEED {
        @Override
        List<MunicipalityAnswers> listed(List<MunicipalityAnswers> all) {
            return all.stream()
                    .filter(one -> one.need() != null)
                    .sorted(Comparator.comparing(MunicipalityAnswers::need, (one, other) -> Ranks.compare(other, one)))
                    .toList();
        }
    };

    /** The bodies that have a place in this order. */
    abstract List<MunicipalityAnswers> listed(List<MunicipalityAnswers> all);

    /** The others, kept apart. */
    List<MunicipalityAnswers> apart(List<MunicipalityAnswers> all) {
        return all.stream().filter(Predicate.not(listed(all)::contains)).toList();
    }

    static Order of(Location location) {
        String name = location.getQueryParameters()
                .getSingleParameter(Addresses.ORDER)
                .orElse(CODE.name());
        return Stream.of(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(CODE);
    }
}
