package jp.yui.assessment.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.yui.platform.Archive;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people have them on their desks. */
public final class Samples {

    private static final String TYPES = "[Content_Types].xml";

    private Samples() {}

    /** A page that says something. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% " + words
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A page with so much in it that the file has exactly this size. */
    public static byte[] pdf(int size) {
        byte[] small = pdf("");
        return pdf("x".repeat(size - small.length));
    }

    static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] xlsx() {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("棚卸し").createRow(0).createCell(0).setCellValue("業務");
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("全体方針");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook whose list of types says something else in one place. */
    static byte[] xlsxSaying(String said, String instead) {
        Map<String, byte[]> parts = parts(xlsx());
        String types = new String(parts.get(TYPES), StandardCharsets.UTF_8);
        if (!types.contains(said)) {
            throw new IllegalArgumentException("The list of types does not say " + said);
        }
        parts.put(TYPES, types.replace(said, instead).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] xlsxWith(String part, byte[] content) {
        Map<String, byte[]> parts = parts(xlsx());
        parts.put(part, content);
        return zip(parts);
    }

    /** An archive of so many bytes of nothing. */
    static byte[] bomb(int megabytes) {
        Map<String, byte[]> parts = parts(xlsx());
        parts.put("xl/media/image1.bin", new byte[megabytes * 1024 * 1024]);
        return zip(parts);
    }

    static byte[] zipOf(String name, String content) {
        return zip(Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> parts(byte[] content) {
        return new LinkedHashMap<>(Archive.inflate(content, 1L << 24));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
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

    static byte[] cut(byte[] content) {
        return Arrays.copyOf(content, content.length - content.length / 3);
    }

    static byte[] with(byte[] content, String behind) {
        byte[] more = behind.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(content, content.length + more.length);
        System.arraycopy(more, 0, both, content.length, more.length);
        return both;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
