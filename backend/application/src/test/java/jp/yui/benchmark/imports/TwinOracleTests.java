package jp.yui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of the twin files, from upload to figures over HTTP, held against the oracle that reads them itself. */
@BackendTest
class TwinOracleTests {

    private static final int YEAR = 2041;

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void agreesOnEveryFigureServed() throws IOException, InterruptedException {
        Path population = bring("POPULATION");
        Path comparison = bring("MUNICIPALITY_COMPARISON");
        assertThat(consult(comparison, population)).contains("agrees on 1788 bodies");
    }

    @Test
    void noticesAFigureThatIsWrong() throws IOException, InterruptedException {
        Path population = bring("POPULATION");
        bring("MUNICIPALITY_COMPARISON");
        List<List<String>> altered = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");
        altered.get(1).set(2, altered.get(1).get(2).equals("実施") ? "未実施" : "実施");
        Path other = Files.write(folder.resolve("altered.csv"), TwinFile.bytes(altered));
        assertThat(consult(other, population)).contains("北海道 meanScore: oracle ");
    }

    private Path bring(String layout) throws IOException {
        Operator operator = new Operator(api);
        var answer = operator.upload(TwinFile.bytes(fresh(layout)), YEAR);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        String id = answer.json().at("/id").asString();
        assertThat(operator.reviewed(id).at("/state").asString()).isEqualTo("REVIEW");
        assertThat(operator.post("/imports/" + id + "/acceptance").status()).isEqualTo(200);
        return Files.write(folder.resolve(layout + ".csv"), TwinFile.bytes(TwinFile.rowsOf(layout)));
    }

    /** A count that no figure rests on makes the file a new one. */
    private static List<List<String>> fresh(String layout) {
        List<List<String>> rows = TwinFile.rowsOf(layout);
        List<String> row = new ArrayList<>(rows.removeLast());
        row.set(4, String.valueOf(ThreadLocalRandom.current().nextInt(1, 1_000_000)));
        rows.add(row);
        return rows;
    }

    private String consult(Path comparison, Path population) throws IOException, InterruptedException {
        Path token = Files.writeString(folder.resolve("token"), People.operator());
        Process process = new ProcessBuilder(
                        "python3",
                        "../../infra/oracle/oracle.py",
                        comparison.toString(),
                        population.toString(),
                        "--api",
                        "http://127.0.0.1:" + port,
                        "--fiscal-year",
                        String.valueOf(YEAR),
                        "--token-file",
                        token.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
