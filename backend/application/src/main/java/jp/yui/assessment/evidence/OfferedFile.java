package jp.yui.assessment.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yui.contract.assessment.EvidenceFile;

/** A file that somebody hands in: of a kind that counts, within its bounds, and called what it is. */
record OfferedFile(String name, FileKind kind, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** Folders, control characters, and characters that turn the reading direction round to hide an ending. */
    private static final Pattern ODD = Pattern.compile("[/\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    static OfferedFile of(String name, byte[] content) {
        String fair = fair(name);
        refuseSize(content.length);
        FileKind kind = FileKind.of(content);
        if (!fair.toLowerCase(Locale.ROOT).endsWith(kind.ending())) {
            throw Refusal.of(
                    "ending", "By its content it is a " + kind + ", its name says otherwise", Map.of("found", kind));
        }
        return new OfferedFile(fair, kind, content);
    }

    static void refuseSize(long size) {
        if (size == 0) {
            throw Refusal.of("empty", "The file has no content");
        }
        if (size > EvidenceFile.LARGEST) {
            throw Refusal.of(
                    "too-large",
                    "More than " + EvidenceFile.LARGEST + " bytes: " + size,
                    Map.of("size", size, "largest", EvidenceFile.LARGEST));
        }
    }

    /** The name as one types it; some systems send its accents apart. */
    private static String fair(String name) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (whole.isEmpty() || whole.codePointCount(0, whole.length()) > LONGEST_NAME) {
            throw Refusal.of("name", "A name has 1 to " + LONGEST_NAME + " characters");
        }
        if (ODD.matcher(whole).find()) {
            throw Refusal.of("name", "The name carries a folder, or characters that cannot be seen");
        }
        return whole;
    }

    /** SHA-256 of the content, hexadecimal. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
