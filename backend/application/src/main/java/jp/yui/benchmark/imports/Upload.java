package jp.yui.benchmark.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.yui.contract.FiscalYear;

/** An uploaded file as received: a name that is only shown, a year that a person states, and bytes that decide. */
record Upload(String fileName, FiscalYear fiscalYear, byte[] content) {

    private static final int LONGEST_NAME = 200;
    private static final String UNNAMED = "?";

    Upload {
        fileName = shown(fileName);
    }

    /** SHA-256 of the content, hexadecimal. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The last part of the name without control characters: some browsers send a path, and it may be anything. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        String kept = clean.substring(
                0, clean.offsetByCodePoints(0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()))));
        return kept.isEmpty() ? UNNAMED : kept;
    }
}
