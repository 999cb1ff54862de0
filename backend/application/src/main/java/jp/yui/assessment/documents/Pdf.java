package jp.yui.assessment.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;

/** Sets pages as PDF with the font that the product carries, embedded as a subset so that text can be searched. */
@Component
class Pdf {

    private static final String FAMILY = "BIZ UDPGothic";
    private static final Pattern DATES = Pattern.compile("<xmp:(Create|Modify)Date>[^<]*</xmp:\\1Date>");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final String style;

    Pdf() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        this.style = new String(bytes("documents.css"), StandardCharsets.UTF_8);
    }

    /** The same page gives the same bytes: when it was set is nobody's business, what it says is dated in its text. */
    byte[] of(Markup markup, Words words, String title) {
        var pdf = new ByteArrayOutputStream();
        try (var renderer = renderer(markup, words, title);
                PDDocument document = renderer.createPDFKeepOpen()) {
            forgetTheMoment(document);
            document.save(pdf);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private PdfBoxRenderer renderer(Markup markup, Words words, String title) {
        return new PdfRendererBuilder()
                .useFont(() -> open("BIZUDPGothic-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> open("BIZUDPGothic-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(markup.document(words, title, style), null)
                .useUriResolver((_, _) -> null)
                .usePdfUaAccessibility(true)
                .withProducer("Yui")
                .buildPdfRenderer();
    }

    private static void forgetTheMoment(PDDocument document) throws IOException {
        document.setDocumentId(0L);
        document.getDocumentInformation().setCreationDate(null);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(DATES.matcher(dated).replaceAll("").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource);
    }
}
