package jp.yui.assessment.documents;

import org.springframework.stereotype.Component;

/** Packs what is handed over into one archive: lists, papers, and a cover that names them all. */
@Component
class HandoverPack {

    private final Pdf pdf;

    HandoverPack(Pdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(Handover handover, HandoverCover.Stamp stamp, Words words) {
        Pack pack = lists(handover, words);
        papers(handover, words, pack);
        Markup cover = HandoverCover.of(handover, pack.hashes(), stamp, words);
        return pack.putFirst("00-cover.pdf", pdf.of(cover, words, HandoverCover.title(handover, words)))
                .withManifest();
    }

    private static Pack lists(Handover handover, Words words) {
        HandoverSheets sheets = new HandoverSheets(handover, words);
        return new Pack()
                .put("01-answers.xlsx", AnswerWorkbook.of(handover.answers(), handover.framework(), words))
                .put("02-evidence.xlsx", sheets.evidence())
                .put("03-open-points.xlsx", sheets.openPoints())
                .put("04-decisions.xlsx", sheets.decisions())
                .put("05-people.xlsx", sheets.people());
    }

    private void papers(Handover handover, Words words, Pack pack) {
        var result = handover.result();
        var framework = handover.framework();
        String year = words.year(result.fiscalYear());
        pack.put(
                "06-mayor.pdf",
                pdf.of(MayorPage.of(result, framework, words), words, words.say("mayor-title", result.name(), year)));
        pack.put(
                "07-council.pdf",
                pdf.of(
                        CouncilPaper.of(result, framework, words),
                        words,
                        words.say("council-title", result.name(), year)));
        handover.submission()
                .ifPresent(sent ->
                        pack.put("08-receipt.pdf", pdf.of(Receipt.of(sent, words), words, words.say("receipt-title"))));
    }
}
