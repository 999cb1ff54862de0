package jp.yui.assessment.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.Response;
import jp.yui.platform.Problem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * What a sheet says of its own origin, on a page that Excel does not offer to show. Anybody can forge it, so it is only
 * compared with what the database says and grants nothing.
 *
 * @param tenant whose answers they are
 * @param response id of the response
 * @param framework code of the framework
 * @param versions version of each answer at the download
 */
record Stamp(String tenant, String response, String framework, Map<String, Long> versions) {

    private static final String PAGE = "yui";
    private static final int FACTS = 3;

    static Stamp of(TenantKey tenant, Response response) {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (Answer answer : response.answers()) {
            versions.put(answer.item(), answer.version());
        }
        return new Stamp(
                tenant.value(),
                response.summary().id().toString(),
                response.summary().framework(),
                versions);
    }

    void writeTo(Workbook workbook) {
        Sheet page = workbook.createSheet(PAGE);
        line(page, "tenant").setCellValue(tenant);
        line(page, "response").setCellValue(response);
        line(page, "framework").setCellValue(framework);
        versions.forEach((item, version) -> line(page, item).setCellValue(version));
        workbook.setSheetVisibility(workbook.getSheetIndex(page), SheetVisibility.VERY_HIDDEN);
    }

    private static org.apache.poi.ss.usermodel.Cell line(Sheet page, String name) {
        Row row = page.createRow(page.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(name);
        return row.createCell(1);
    }

    static Stamp readFrom(Workbook workbook) {
        Sheet page = workbook.getSheet(PAGE);
        if (page == null) {
            throw none("It has no stamp");
        }
        Map<String, Long> versions = new LinkedHashMap<>();
        for (int i = FACTS; i <= page.getLastRowNum(); i++) {
            versions.put(text(page, i, 0), version(page, i));
        }
        return new Stamp(text(page, 0, 1), text(page, 1, 1), text(page, 2, 1), versions);
    }

    /** Refuses a sheet that was made for another tenant, response or framework. */
    void refuseUnlessOf(TenantKey bound, UUID asked, String askedFramework) {
        if (!tenant.equals(bound.value()) || !response.equals(asked.toString())) {
            throw refusal("sheet-of-another-response", "The sheet was made for another response");
        }
        if (!framework.equals(askedFramework)) {
            throw refusal("sheet-of-another-framework", "The sheet was made for framework " + framework);
        }
    }

    static Problem none(String detail) {
        return refusal("not-an-answer-sheet", detail);
    }

    private static Problem refusal(String type, String detail) {
        return new Problem.Unprocessable(type, detail, Map.of());
    }

    private static String text(Sheet page, int row, int column) {
        var cell = page.getRow(row) == null ? null : page.getRow(row).getCell(column);
        if (cell == null || cell.getCellType() != CellType.STRING) {
            throw none("Its stamp is damaged");
        }
        return cell.getStringCellValue();
    }

    private static long version(Sheet page, int row) {
        var cell = page.getRow(row).getCell(1);
        if (cell == null || cell.getCellType() != CellType.NUMERIC || cell.getNumericCellValue() < 0) {
            throw none("Its stamp is damaged");
        }
        return (long) cell.getNumericCellValue();
    }
}
