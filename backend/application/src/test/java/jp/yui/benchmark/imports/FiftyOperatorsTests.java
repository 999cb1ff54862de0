package jp.yui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty operators decide on one import at the same moment, half of them one way and half the other: one decision stands. */
@BackendTest
class FiftyOperatorsTests {

    private static final int OPERATORS = 50;

    @Autowired
    Api api;

    @Test
    void oneDecisionStandsAndTheOthersAreTold() throws Exception {
        String id = importInReview();
        Map<Integer, Integer> answers = new TreeMap<>();
        atOnce(id).forEach(status -> answers.merge(status, 1, Integer::sum));
        long audited = decisions(id);
        IO.println("Figure: lost-update: %d operators at once on one import: answers %s, %d decision in the audit trail"
                .formatted(OPERATORS, answers, audited));
        assertThat(answers).isEqualTo(Map.of(200, 1, 409, OPERATORS - 1));
        assertThat(audited).isEqualTo(1);
    }

    private List<Integer> atOnce(String id) throws Exception {
        CyclicBarrier start = new CyclicBarrier(OPERATORS);
        List<Callable<Integer>> operators = IntStream.range(0, OPERATORS)
                .<Callable<Integer>>mapToObj(number -> {
                    Operator operator = new Operator(api);
                    String decision = number % 2 == 0 ? "/acceptance" : "/discard";
                    return () -> {
                        start.await();
                        return operator.post("/imports/" + id + decision).status();
                    };
                })
                .toList();
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newFixedThreadPool(OPERATORS)) {
            for (var answer : threads.invokeAll(operators)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private String importInReview() {
        Operator operator = new Operator(api);
        List<List<String>> rows = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");
        rows.getFirst().set(0, UUID.randomUUID().toString());
        String id = operator.upload(TwinFile.bytes(rows), 2041).json().at("/id").asString();
        assertThat(operator.reviewed(id).at("/state").asString()).isEqualTo("REVIEW");
        return id;
    }

    private long decisions(String id) {
        return api.get("/api/t/yui/audit/entries?limit=200", People.operator())
                .json()
                .valueStream()
                .filter(entry -> entry.at("/object").asString().equals(id))
                .filter(entry -> entry.at("/action").asString().matches("benchmark.import-(accepted|discarded)"))
                .count();
    }
}
