package jp.yui.benchmark.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an XLSX as streams; macros are refused and XML with a document type is not read at all. */
final class Workbook {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Workbook() {}

    static boolean isOne(Set<String> entries) {
        return entries.contains("[Content_Types].xml");
    }

    static List<Grid> tables(byte[] content, Set<String> entries) {
        if (entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
            throw new RefusedFile("macros", "vbaProject.bin");
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            return sheets(workbook);
        } catch (RefusedFile refused) {
            throw refused;
        } catch (OpenXML4JException
                | IOException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            throw new RefusedFile("damaged-workbook", String.valueOf(damaged.getMessage()));
        }
    }

    private static List<Grid> sheets(OPCPackage workbook)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        var strings = new ReadOnlySharedStringsTable(workbook, false);
        List<Grid> tables = new ArrayList<>();
        SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                var cells = new SheetCells(strings, reader.getStylesTable());
                parse(sheet, cells);
                tables.add(cells.grid(sheets.getSheetName()));
            }
        }
        return tables.stream().filter(table -> table.rows().size() > 1).toList();
    }

    private static void parse(InputStream sheet, SheetCells cells)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setFeature(NO_DOCTYPE, true);
        xml.setContentHandler(cells);
        xml.setErrorHandler(cells);
        xml.parse(new InputSource(sheet));
    }
}
