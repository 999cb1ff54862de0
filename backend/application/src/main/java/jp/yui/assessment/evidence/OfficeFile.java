package jp.yui.assessment.evidence;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.yui.platform.Archive;

/** An Office file by the list of types that it carries; nothing in it may act by itself. */
final class OfficeFile {

    private static final long LARGEST_CONTENT = 128L * 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = ".main+xml";

    private OfficeFile() {}

    static FileKind kind(byte[] content) {
        Map<String, byte[]> parts = parts(content);
        byte[] list = parts.get(TYPES);
        if (list == null) {
            throw Refusal.of("kind", "It is an archive, but no Office file");
        }
        Set<String> types = types(list);
        refuseWhatActs(parts.keySet(), types);
        if (types.contains(FileKind.XLSX.type() + MAIN)) {
            return FileKind.XLSX;
        }
        if (types.contains(FileKind.DOCX.type() + MAIN)) {
            return FileKind.DOCX;
        }
        throw Refusal.of("kind", "It is an Office file, but neither a workbook nor a document");
    }

    private static Map<String, byte[]> parts(byte[] content) {
        try {
            return Archive.inflate(content, LARGEST_CONTENT, TYPES::equals);
        } catch (Archive.Refused refused) {
            throw Refusal.of("damaged", "No readable archive: " + refused.reason());
        }
    }

    private static void refuseWhatActs(Set<String> parts, Set<String> types) {
        boolean named = parts.stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.contains("vbaproject") || part.contains("macrosheets/"));
        if (named || types.stream().anyMatch(type -> type.contains("macro") || type.contains("vba"))) {
            throw Refusal.of("with-macros", "The file contains macros");
        }
    }

    /** The types as a reader of XML sees them: an entity in a name hides nothing. */
    private static Set<String> types(byte[] list) {
        Set<String> types = new HashSet<>();
        try {
            XMLStreamReader xml = reader().createXMLStreamReader(new ByteArrayInputStream(list));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String type = xml.getAttributeValue(null, "ContentType");
                    types.add(type == null ? "" : type.strip().toLowerCase(Locale.ROOT));
                }
            }
        } catch (XMLStreamException malformed) {
            throw Refusal.of("damaged", "Its list of types cannot be read");
        }
        return types;
    }

    private static XMLInputFactory reader() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
