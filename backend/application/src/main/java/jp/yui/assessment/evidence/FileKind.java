package jp.yui.assessment.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The kinds of files that count as evidence, each known by its content and never by its name. */
enum FileKind {
    PDF(".pdf", "application/pdf"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PNG(".png", "image/png");

    private static final byte[] PDF_BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF_END = "%%EOF";
    /** Where readers look for the end of a PDF. */
    private static final int TAIL = 1024;

    private static final byte[] PNG_BEGIN = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};
    private static final byte[] OLE_BEGIN = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** How its names end. */
    String ending() {
        return ending;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** The kind of a file, whole from its first byte to its last; refuses what is none of these. */
    static FileKind of(byte[] content) {
        if (begins(content, PDF_BEGIN)) {
            return whole(PDF, tail(content).contains(PDF_END));
        }
        if (begins(content, PNG_BEGIN)) {
            return whole(PNG, ends(content, PNG_END));
        }
        if (begins(content, ZIP_BEGIN)) {
            return OfficeFile.kind(content);
        }
        if (begins(content, OLE_BEGIN)) {
            throw Refusal.of("old-or-locked", "An Office file of before 2007, or one with a password");
        }
        throw Refusal.of("kind", "It is no PDF, XLSX, DOCX or PNG");
    }

    private static FileKind whole(FileKind kind, boolean whole) {
        if (!whole) {
            throw Refusal.of("damaged", "The file does not end as a " + kind + " does");
        }
        return kind;
    }

    private static String tail(byte[] content) {
        int length = Math.min(TAIL, content.length);
        return new String(content, content.length - length, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean ends(byte[] content, byte[] signature) {
        int from = content.length - signature.length;
        return from >= 0 && Arrays.equals(content, from, content.length, signature, 0, signature.length);
    }
}
