package jp.yui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.docs.Documenter;

/** The committed canvases of the modules are those the code gives; {@code -Dyui.write} writes them anew. */
class ModuleCanvasTests {

    private static final Path COMMITTED = Path.of("../../docs/modules");
    private static final Path GENERATED = Path.of("target/module-docs");

    @Test
    void areTheCommittedCanvases() throws IOException {
        new Documenter(ArchitectureTests.MODULES, Documenter.Options.defaults().withOutputFolder(GENERATED.toString()))
                .writeModuleCanvases();
        try (var canvases = Files.list(GENERATED)) {
            for (Path generated :
                    canvases.filter(path -> path.toString().endsWith(".adoc")).toList()) {
                Path committed = COMMITTED.resolve(generated.getFileName());
                if (System.getProperty("yui.write") != null) {
                    Files.createDirectories(COMMITTED);
                    Files.copy(generated, committed, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                assertThat(linesOf(committed)).isEqualTo(linesOf(generated));
            }
        }
    }

    /** The order within a list differs from run to run. */
    private static java.util.List<String> linesOf(Path canvas) throws IOException {
        return Files.readString(canvas)
                .lines()
                .map(line -> line.replace("|*", "*").strip())
                .sorted()
                .toList();
    }
}
