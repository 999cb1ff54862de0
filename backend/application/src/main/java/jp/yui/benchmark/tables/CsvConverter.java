package jp.yui.benchmark.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** CSV as Excel in Japan opens it: UTF-8 with a byte-order mark; text that looks like a formula is disarmed. */
@Component
class CsvConverter extends TableConverter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    CsvConverter() {
        super(new MediaType("text", "csv"), "csv");
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    void write(Table table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.header());
        for (List<@Nullable Object> row : table.rows()) {
            printer.printRecord(row.stream().map(CsvConverter::textOf));
        }
        printer.flush();
    }

    private static String textOf(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double figure -> BigDecimal.valueOf(figure).toPlainString();
            case Number figure -> figure.toString();
            default -> disarmed(value.toString());
        };
    }

    private static String disarmed(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
