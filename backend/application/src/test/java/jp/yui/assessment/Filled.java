package jp.yui.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.platform.Archive;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded sheet in the hands of somebody with Excel. */
final class Filled {

    static final int LEVEL = 3;
    static final int REASON = 5;
    static final int NOTE = 6;
    static final int EVIDENCE = 7;
    static final int LINK = 8;
    static final int TARGET = 9;
    static final int TARGET_YEAR = 10;
    static final String SHEET = "回答";

    private byte[] content;

    Filled(byte[] content) {
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    Filled write(String item, int column, String text) {
        return change(book -> cell(book, item, column).setCellValue(text));
    }

    Filled write(String item, int column, double number) {
        return change(book -> cell(book, item, column).setCellValue(number));
    }

    Filled compute(String item, int column, String formula) {
        return change(book -> cell(book, item, column).setCellFormula(formula));
    }

    Filled change(Consumer<XSSFWorkbook> change) {
        try (var book = open()) {
            change.accept(book);
            var out = new ByteArrayOutputStream();
            book.write(out);
            content = out.toByteArray();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook open() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with one more part in it. */
    Filled with(String part, byte[] added) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Archive.inflate(content, 1L << 24));
        parts.put(part, added);
        content = zip(parts);
        return this;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Row row(XSSFWorkbook book, String item) {
        for (Row row : book.getSheet(SHEET)) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(item)) {
                return row;
            }
        }
        throw new AssertionError("The sheet does not have " + item);
    }

    static Cell cell(XSSFWorkbook book, String item, int column) {
        return row(book, item).getCell(column);
    }

    String address(String item, int column) {
        return new CellReference(row(open(), item).getRowNum(), column).formatAsString();
    }

    /** The body of a form with this file. */
    static byte[] form(String boundary, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + UUID.randomUUID() + ".xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
