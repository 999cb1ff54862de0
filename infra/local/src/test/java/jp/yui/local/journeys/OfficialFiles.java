package jp.yui.local.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The official files, where a machine has them ({@code YUI_DATA}), and otherwise their generated twins. */
final class OfficialFiles {

    private static final Path REPOSITORY = Path.of("..", "..");

    private OfficialFiles() {}

    static Path comparison() {
        return official("市区町村毎のDX進捗状況_市区町村比較.csv").orElseGet(() -> twin("MUNICIPALITY_COMPARISON"));
    }

    static Path procedures() {
        return official("市区町村毎のDX進捗状況_行政手続のオンライン申請率.csv").orElseGet(() -> twin("MUNICIPALITY_PROCEDURES"));
    }

    static Path population() {
        return official("市区町村別人口_20210101_マイナンバーカード交付状況_20220401.csv").orElseGet(() -> twin("POPULATION"));
    }

    private static Optional<Path> official(String name) {
        String data = Optional.ofNullable(System.getenv("YUI_DATA"))
                .orElse(REPOSITORY.resolve("../shared/data").toString());
        return Optional.of(Path.of(data, "official", name)).filter(Files::exists);
    }

    private static Path twin(String layout) {
        Path backend = REPOSITORY.resolve("backend/application/src");
        Path folder = Path.of("target", "twins");
        try {
            int ended = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            backend.resolve("test/java/jp/yui/testing/TwinFile.java")
                                    .toString(),
                            backend.resolve("main/resources").toString(),
                            folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("The twin files could not be generated");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return folder.resolve(layout + ".csv");
    }
}
