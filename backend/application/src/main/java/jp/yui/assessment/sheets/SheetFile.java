package jp.yui.assessment.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import jp.yui.contract.assessment.SheetApi;
import jp.yui.platform.Archive;
import jp.yui.platform.Problem;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook from anywhere: by what it contains, never by its name, and nothing that could act by itself. */
final class SheetFile {

    private static final long LARGEST_CONTENT = 8L * 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private SheetFile() {}

    static XSSFWorkbook open(byte[] content) {
        if (content.length > SheetApi.LARGEST) {
            throw refusal("sheet-too-large", "More than " + SheetApi.LARGEST + " bytes");
        }
        refuseOldFormats(content);
        refuseWhatActs(parts(content));
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException damaged) {
            throw refusal("not-a-workbook", "The workbook is damaged");
        }
    }

    private static void refuseOldFormats(byte[] content) {
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            throw isEncrypted(content)
                    ? refusal("sheet-encrypted", "The workbook has a password")
                    : refusal("sheet-in-old-format", "Save it as .xlsx");
        }
    }

    private static boolean isEncrypted(byte[] content) {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return file.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static Map<String, byte[]> parts(byte[] content) {
        try {
            return Archive.inflate(content, LARGEST_CONTENT);
        } catch (Archive.Refused refused) {
            throw refusal(
                    refused.reason().equals("zip-bomb") ? "sheet-too-large" : "not-a-workbook",
                    "Not a readable archive");
        }
    }

    private static void refuseWhatActs(Map<String, byte[]> parts) {
        if (!parts.containsKey(TYPES)) {
            throw refusal("not-a-workbook", "It is an archive, but no workbook");
        }
        if (has(parts.keySet(), "vbaproject") || has(parts.keySet(), "macrosheets/") || saysMacros(parts.get(TYPES))) {
            throw refusal("sheet-with-macros", "The workbook contains macros");
        }
        if (has(parts.keySet(), "externallinks/") || has(parts.keySet(), "xl/connections")) {
            throw refusal("sheet-with-external-links", "The workbook refers to other files");
        }
    }

    private static boolean has(Collection<String> names, String part) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
    }

    private static boolean saysMacros(byte[] types) {
        return new String(types, StandardCharsets.UTF_8).contains("macroEnabled");
    }

    private static Problem refusal(String type, String detail) {
        return new Problem.Unprocessable(type, detail, Map.of());
    }
}
