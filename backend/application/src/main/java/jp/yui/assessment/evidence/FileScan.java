package jp.yui.assessment.evidence;

/** Looks for malware in a file before it is kept; what does so is a foreign system. */
interface FileScan {

    /** What looks, as the audit trail and every reader of the file are told; empty if nothing does. */
    String name();

    boolean findsMalware(byte[] content);
}
