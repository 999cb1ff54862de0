package jp.yui.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.platform.Problem;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what it contains, and is called so; everything else is refused by its name. */
class OfferedFileTests {

    static Stream<Arguments> whatCounts() {
        return Stream.of(
                arguments("方針.pdf", Samples.pdf("x"), FileKind.PDF),
                arguments("方針.PDF", Samples.pdf("x"), FileKind.PDF),
                arguments("業務 棚卸し（R8）.xlsx", Samples.xlsx(), FileKind.XLSX),
                arguments("全体方針.v2.docx", Samples.docx(), FileKind.DOCX),
                arguments("画面.png", Samples.png(), FileKind.PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatCounts")
    void takesWhatCounts(String name, byte[] content, FileKind kind) {
        OfferedFile file = OfferedFile.of(name, content);
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.hash()).matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> whatDoesNot() throws Exception {
        String main = "spreadsheetml.sheet.main+xml";
        return Stream.of(
                arguments("empty", "a.pdf", new byte[0]),
                arguments("too-large", "a.pdf", Samples.pdf(EvidenceFile.LARGEST + 1)),
                arguments("kind", "renamed program.pdf", Samples.text("MZ\u0000\u0003\u0000\u0000 This program")),
                arguments(
                        "kind",
                        "picture.svg",
                        Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")),
                arguments("kind", "picture.png", Samples.text("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>")),
                arguments("kind", "page.pdf", Samples.text("<html><script>alert(1)</script></html>")),
                arguments("kind", "photo.jpg", Samples.jpeg()),
                arguments("kind", "photo.png", Samples.jpeg()),
                arguments("kind", "text.pdf", Samples.text("PDF")),
                arguments("kind", "late.pdf", Samples.text("\n%PDF-1.4 %%EOF")),
                arguments("kind", "archive.xlsx", Samples.zipOf("a.txt", "a")),
                arguments("kind", "program.docx", Samples.zipOf("META-INF/MANIFEST.MF", "Main-Class: A")),
                arguments("kind", "slides.pptx", Samples.xlsxSaying(main, "presentationml.slides.main+xml")),
                arguments("kind", "binary.xlsx", Samples.xlsxSaying("sheet.main+xml", "sheet.main")),
                arguments("ending", "program.exe", Samples.pdf("x")),
                arguments("ending", "book.pdf", Samples.xlsx()),
                arguments("ending", "page.docx", Samples.xlsx()),
                arguments("ending", "no ending", Samples.png()),
                arguments("ending", ".pdf.html", Samples.pdf("x")),
                arguments("with-macros", "a.xlsx", Samples.xlsxSaying(main, "ms-excel.sheet.macroEnabled.main+xml")),
                arguments(
                        "with-macros",
                        "a.xlsx",
                        Samples.xlsxSaying(
                                "</Types>",
                                "<Default Extension=\"q\""
                                        + " ContentType=\"application/vnd.ms-office.v&#98;aProject\"/></Types>")),
                arguments("with-macros", "a.xlsx", Samples.xlsxWith("xl/vbaProject.bin", new byte[8])),
                arguments("with-macros", "a.xlsx", Samples.xlsxWith("xl/macrosheets/sheet1.xml", new byte[8])),
                arguments("damaged", "a.pdf", Samples.cut(Samples.pdf("x".repeat(3000)))),
                arguments("damaged", "a.png", Samples.cut(Samples.png())),
                arguments("damaged", "a.png", Samples.with(Samples.png(), "PK and more")),
                arguments("damaged", "a.xlsx", Samples.cut(Samples.xlsx())),
                arguments("damaged", "a.xlsx", Samples.bomb(129)),
                arguments(
                        "damaged",
                        "a.xlsx",
                        Samples.xlsxSaying(
                                "<Types", "<!DOCTYPE t [<!ENTITY x SYSTEM" + " \"file:///etc/passwd\">]>&x;<Types")),
                arguments("old-or-locked", "a.xlsx", oldOffice()));
    }

    private static byte[] oldOffice() throws Exception {
        try (var file = new POIFSFileSystem();
                var out = new java.io.ByteArrayOutputStream()) {
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("whatDoesNot")
    void refusesWhatDoesNot(String why, String name, byte[] content) {
        Problem refused = catchThrowableOfType(Problem.Unprocessable.class, () -> OfferedFile.of(name, content));
        assertThat(refused).as("nothing refused it").isNotNull();
        assertThat(refused.type()).isEqualTo("evidence-file-" + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "C:\\Users\\midori\\a.pdf",
                "folder/a.pdf",
                "a\u0000.pdf",
                "a\r\nX-Evil: 1.pdf",
                "a\u202efdp.exe.pdf",
                "a\u2028.pdf",
                "",
                "   "
            })
    void refusesANameThatHidesSomething(String name) {
        Problem refused =
                catchThrowableOfType(Problem.Unprocessable.class, () -> OfferedFile.of(name, Samples.pdf("x")));
        assertThat(refused).as("nothing refused it").isNotNull();
        assertThat(refused.type()).isEqualTo("evidence-file-name");
    }

    @Test
    void refusesANameOfMoreThanTwoHundredCharacters() {
        assertThat(OfferedFile.of("𠮷".repeat(196) + ".pdf", Samples.pdf("x")).name())
                .hasSize(396);
        Problem refused = catchThrowableOfType(
                Problem.Unprocessable.class, () -> OfferedFile.of("方".repeat(197) + ".pdf", Samples.pdf("x")));
        assertThat(refused.type()).isEqualTo("evidence-file-name");
    }

    @Test
    void putsAccentsThatComeApartTogether() {
        assertThat(OfferedFile.of("\u30ab\u3099イド.pdf", Samples.pdf("x")).name())
                .isEqualTo("ガイド.pdf");
    }

    @Test
    void takesTenMegabytesToTheByte() {
        byte[] largest = Samples.pdf(EvidenceFile.LARGEST);
        assertThat(largest).hasSize(10_485_760);
        assertThat(OfferedFile.of("a.pdf", largest).kind()).isEqualTo(FileKind.PDF);
    }
}
