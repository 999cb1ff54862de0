package jp.yui.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented figure of a fictional town, as the committed table has it.
 *
 * @param cell the figure from 0 to 1 or, in its place, the status that says why there is none
 */
record DemoFigure(int fiscalYear, String body, String indicator, String cell) {

    private static final String TABLE = "figures.csv";

    static List<DemoFigure> all() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoFigure.class.getResourceAsStream("/demo/" + TABLE)),
                StandardCharsets.UTF_8))) {
            String[] columns = reader.readLine().split(",");
            return reader.lines()
                    .flatMap(line -> figures(columns, line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String status() {
        return isFigure() ? "VALUE" : cell;
    }

    @Nullable
    BigDecimal value() {
        return isFigure() ? new BigDecimal(cell) : null;
    }

    private boolean isFigure() {
        return Character.isDigit(cell.charAt(0));
    }

    private static Stream<DemoFigure> figures(String[] columns, String[] cells) {
        return IntStream.range(2, columns.length)
                .mapToObj(i -> new DemoFigure(Integer.parseInt(cells[0]), cells[1], columns[i], cells[i]));
    }
}
