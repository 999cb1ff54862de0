package jp.yui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committed description of the API is the one the backend gives; {@code -Dyui.write} writes it anew. */
@BackendTest
class OpenApiTests {

    private static final Path COMMITTED = Path.of("../../docs/api/openapi.yaml");

    @Autowired
    Api api;

    @Test
    void isTheCommittedDescription() throws IOException {
        String generated =
                api.get("/v3/api-docs.yaml", "").text().replaceAll("http://127.0.0.1:\\d+", "http://localhost:8081");
        if (System.getProperty("yui.write") != null) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(COMMITTED));
    }
}
