package jp.yui.ui.assessment.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeAssessment;
import jp.yui.ui.fixture.FakeAssessment.Situation;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.fixture.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is kept or refused at once and in plain words; last year's pieces come by a person's hand or not at all. */
class FileFieldsTests extends ViewTest {

    private static final String EMPTY_ITEM = "D9-5";
    private static final String DATED_ITEM = "D1-2";
    private static final String FULL_ITEM = "D1-5";

    @Autowired
    private FakeAssessment assessment;

    @BeforeEach
    void anew() {
        assessment.reset();
    }

    @Test
    void keepsAFileAndShowsItsNameSizeAndWhoAddedIt() {
        open(address(EMPTY_ITEM));
        upload("全体方針.pdf", "x".repeat(3000));
        assertThat(text("file-list")).contains("全体方針.pdf", "3 KB", "青木 次郎", "ウイルス検査なし");
        assertThat(stored(EMPTY_ITEM)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence-file-empty, 中身が空",
        "evidence-file-too-large, 10MBまで",
        "evidence-file-kind, PNGのどれか",
        "evidence-file-ending, 名前と中身が合いません",
        "evidence-file-with-macros, マクロなしの形式",
        "evidence-file-old-or-locked, パスワードを外し",
        "evidence-file-damaged, 途中で切れています",
        "evidence-file-name, 目に見えない文字を消して",
        "evidence-file-infected, 担当者に知らせて",
        "evidence-files-full, 1項目に5つまで",
        "evidence-room-full, 100MB",
        "evidence-file-there, すでにこの項目に",
        "deadline-passed, 締切を過ぎました"
    })
    void saysWhichFileIsRefusedAndHowToMendIt(String problem, String words) {
        open(address(EMPTY_ITEM));
        upload("計画.pdf", "refuse:" + problem);
        assertThat(text("file-answer")).contains("「計画.pdf」は付けられませんでした", words);
        assertThat(stored(EMPTY_ITEM)).isEmpty();
    }

    @Test
    void forgetsARefusalOnceAFileIsTaken() {
        open(address(EMPTY_ITEM));
        upload("計画.pdf", "refuse:evidence-file-kind");
        upload("計画.pdf", "good");
        assertThat(text("file-answer")).isEmpty();
    }

    @Test
    void saysThatTheBackendIsAwayAndKeepsWhatIsThere() {
        open(address(DATED_ITEM));
        given(Play.UNREACHABLE);
        upload("計画.pdf", "good");
        assertThat(text("file-answer")).contains("つながりません");
        assertThat(text("file-list")).contains("庁議の議事録");
    }

    @Test
    void offersNoRoomBeyondFive() {
        open(address(FULL_ITEM));
        assertThat(stored(FULL_ITEM)).hasSize(EvidenceFile.MOST);
        assertThat(find(Upload.class).withId("file-upload").exists()).isFalse();
        assertThat(one(Paragraph.class, "file-full").getText()).contains("5つまで");
    }

    @Test
    void boundsTheFieldAsTheBackendDoes() {
        open(address(EMPTY_ITEM));
        assertThat(one(Upload.class, "file-upload").getMaxFileSize()).isEqualTo(EvidenceFile.LARGEST);
        assertThat(one(Upload.class, "file-upload").getAcceptedFileExtensions())
                .containsExactly(".pdf", ".xlsx", ".docx", ".png");
    }

    @Test
    void takesAFileAwayOnlyAfterAsking() {
        open(address(DATED_ITEM));
        EvidenceFile file = stored(DATED_ITEM).getFirst();
        test(one(Button.class, "file-remove-" + file.id())).click();
        assertThat(stored(DATED_ITEM)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stored(DATED_ITEM)).isEmpty();
        assertThat(text("file-list")).isEmpty();
    }

    @Test
    void marksAFileWhoseTimeIsOverAndTakesANewDay() {
        open(address(DATED_ITEM));
        EvidenceFile file = stored(DATED_ITEM).getFirst();
        assertThat(text("file-list")).contains("期限切れ");
        test(one(DatePicker.class, "file-until-" + file.id())).setValue(LocalDate.of(2099, 3, 31));
        assertThat(stored(DATED_ITEM).getFirst().expiresOn()).isEqualTo(LocalDate.of(2099, 3, 31));
        assertThat(text("file-list")).doesNotContain("期限切れ");
    }

    @Test
    void savesUntilWhenATextCountsAndMarksItWhenThatIsOver() {
        open(address(DATED_ITEM));
        DatePicker until = one(DatePicker.class, "evidence-until-1");
        test(until).setValue(LocalDate.of(2020, 3, 31));
        assertThat(text("evidence")).contains("期限切れ");
        assertThat(assessment
                        .stored(Situation.HALF, DATED_ITEM)
                        .content()
                        .evidence()
                        .getFirst()
                        .expiresOn())
                .isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @Test
    void readsADayAsAnOfficeWritesIt() {
        open(address(DATED_ITEM));
        typist("evidence-until-1").type("令和9年3月31日");
        assertThat(day(DATED_ITEM)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void keepsTheDayThatStandsWhenAnotherCannotBeRead() {
        open(address(DATED_ITEM));
        typist("evidence-until-1").type("2027/3/31");
        typist("evidence-until-1").type("年度末まで");
        assertThat(until("evidence-until-1").isInvalid()).isTrue();
        assertThat(until("evidence-until-1").getErrorMessage()).contains("日付として読めません");
        assertThat(until("evidence-until-1").getHelperText()).contains("令和9年3月31日", "そのまま");
        test(one(TextArea.class, "note")).setValue("別の欄を直す");
        assertThat(day(DATED_ITEM)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void takesTheDayAwayOnceTheUnreadableOneIsWipedOut() {
        open(address(DATED_ITEM));
        typist("evidence-until-1").type("2027/3/31");
        typist("evidence-until-1").type("年度末まで");
        typist("evidence-until-1").type("");
        assertThat(until("evidence-until-1").isInvalid()).isFalse();
        assertThat(until("evidence-until-1").getHelperText()).isNull();
        assertThat(day(DATED_ITEM)).isNull();
    }

    @Test
    void keepsTheDayOfAFileWhenAnotherCannotBeRead() {
        open(address(DATED_ITEM));
        EvidenceFile file = stored(DATED_ITEM).getFirst();
        typist("file-until-" + file.id()).type("年度末まで");
        assertThat(until("file-until-" + file.id()).getHelperText()).contains("令和8年3月31日");
        assertThat(stored(DATED_ITEM).getFirst().expiresOn()).isEqualTo(file.expiresOn());
        typist("file-until-" + file.id()).type("R9.3.31");
        typist("file-until-" + file.id()).type("R10.3.31");
        assertThat(stored(DATED_ITEM).getFirst().expiresOn()).isEqualTo(LocalDate.of(2028, 3, 31));
    }

    @Test
    void putsTheCursorOnTheNextFileAfterOneIsTakenAway() {
        open(address(FULL_ITEM));
        List<EvidenceFile> files = stored(FULL_ITEM);
        removeFile(files.get(1));
        assertThat(Told.now().cursor()).isEqualTo("file-remove-" + files.get(2).id());
        removeFile(files.getLast());
        assertThat(Told.now().cursor()).isEqualTo("file-remove-" + files.get(3).id());
    }

    @Test
    void putsTheCursorOnTheFieldAfterTheOnlyFileIsTakenAway() {
        open(address(DATED_ITEM));
        removeFile(stored(DATED_ITEM).getFirst());
        assertThat(Told.now().uploads()).isTrue();
    }

    @Test
    void letsNobodyChangeFilesWhereAnswersAreNotTaken() {
        open(address(DATED_ITEM)
                .replace(
                        Situation.HALF.id().toString(), Situation.SUBMITTED.id().toString()));
        assertThat(text("file-list")).contains("庁議の議事録", "期限切れ");
        assertThat(find(Upload.class).withId("file-upload").exists()).isFalse();
        assertThat(find(Button.class).withTextContaining("外す").exists()).isFalse();
    }

    @Test
    void offersLastYearsPiecesAndTakesNoneByItself() {
        open(address("D9-4"));
        assertThat(one(Details.class, "carried").isOpened()).isTrue();
        assertThat(text("carried-note-0")).contains("企画課が取りまとめた");
        assertThat(text("carried-evidence-1")).contains("庁議の議事録", "期限切れ（令和8年3月31日まで）");
        assertThat(text("carried-file-0")).contains("DX推進計画.pdf", "1.8 MB", "期限切れ");
        var answer = assessment.stored(Situation.HALF, "D9-4");
        assertThat(answer.version()).isZero();
        assertThat(answer.content().note()).isEmpty();
        assertThat(answer.files()).isEmpty();
    }

    @Test
    void takesEachPieceByOneClickAndSaysSo() {
        open(address("D9-4"));
        test(one(TextArea.class, "note")).setValue("今年のメモ");
        test(one(Button.class, "take-note-0")).click();
        test(one(Button.class, "take-evidence-0")).click();
        test(one(Button.class, "take-file-0")).click();
        var answer = assessment.stored(Situation.HALF, "D9-4");
        assertThat(answer.content().note()).startsWith("今年のメモ\n令和7年度は企画課が");
        assertThat(answer.content().evidence())
                .containsExactly(new Evidence("DX推進計画（令和7年4月）", "https://midori.example/dx", null));
        assertThat(answer.files()).extracting(EvidenceFile::name).containsExactly("令和7年度 DX推進計画.pdf");
        assertThat(text("carried-note-0")).contains("写しました");
        assertThat(text("carried-file-0")).contains("写しました");
        assertThat(text("carried-evidence-1")).doesNotContain("写しました");
        assertThat(text("file-list")).contains("令和7年度 DX推進計画.pdf", "期限切れ");
    }

    @Test
    void takesNothingTwiceWhileItCannotBeSaved() {
        open(address("D9-4"));
        given(Play.UNREACHABLE);
        test(one(Button.class, "take-note-0")).click();
        test(one(Button.class, "take-evidence-0")).click();
        assertThat(find(Button.class).withId("take-note-0").exists()).isFalse();
        assertThat(find(Button.class).withId("take-evidence-0").exists()).isFalse();
        assertThat(one(TextArea.class, "note").getValue()).containsOnlyOnce("令和7年度は企画課が");
    }

    @Test
    void knowsANoteAgainByItsWordsAndNotByTheSpaceAround() {
        open(address("D9-4"));
        test(one(Button.class, "take-note-0")).click();
        open(address("D9-4"));
        assertThat(text("carried-note-0")).contains("写しました");
        assertThat(find(Button.class).withId("take-note-0").exists()).isFalse();
    }

    @Test
    void offersNoTwentyFirstPieceOfEvidence() {
        assessment.colleagueSaves(Situation.HALF, "D9-4", draft("", AnswerDraft.MOST_EVIDENCE));
        open(address("D9-4"));
        assertThat(find(Button.class).withId("take-evidence-0").exists()).isFalse();
        assertThat(text("carried-evidence-0")).contains("根拠は20件までです");
        test(one(Button.class, "take-note-0")).click();
        assertThat(assessment.stored(Situation.HALF, "D9-4").content().evidence())
                .hasSize(20);
    }

    @Test
    void offersNoNoteThatFindsNoRoom() {
        assessment.colleagueSaves(Situation.HALF, "D9-4", draft("長".repeat(AnswerDraft.LONGEST_NOTE), 0));
        open(address("D9-4"));
        assertThat(find(Button.class).withId("take-note-0").exists()).isFalse();
        assertThat(text("carried-note-0")).contains("メモが長くて入りません");
    }

    @Test
    void putsTheCursorOnTheNextPieceAfterOneIsTaken() {
        open(address("D9-4"));
        test(one(Button.class, "take-note-0")).click();
        assertThat(Told.now().cursor()).isEqualTo("take-evidence-0");
        test(one(Button.class, "take-evidence-0")).click();
        assertThat(Told.now().cursor()).isEqualTo("take-evidence-1");
        test(one(Button.class, "take-evidence-1")).click();
        assertThat(Told.now().cursor()).isEqualTo("take-file-0");
        test(one(Button.class, "take-file-0")).click();
        assertThat(Told.now().cursor()).isEqualTo("carried");
    }

    @Test
    void offersLastYearsPiecesToReadersWithoutButtons() {
        open(address("D1-2").replace("993018", "223018"));
        assertThat(one(Details.class, "carried").isOpened()).isFalse();
        assertThat(find(Button.class).withId("take-note-0").exists()).isFalse();
    }

    @Test
    void linksEachFileAsADownload() {
        open(address(DATED_ITEM));
        Anchor link = one(Anchor.class, "file-" + stored(DATED_ITEM).getFirst().id());
        assertThat(link.getElement().hasAttribute("download")).isTrue();
    }

    private void upload(String name, String content) {
        test(one(Upload.class, "file-upload"))
                .upload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void removeFile(EvidenceFile file) {
        test(one(Button.class, "file-remove-" + file.id())).click();
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private static AnswerDraft draft(String note, int evidence) {
        List<Evidence> all = IntStream.range(0, evidence)
                .mapToObj(number -> new Evidence("根拠" + number, "", null))
                .toList();
        return new AnswerDraft(AnswerState.UNANSWERED, null, "", note, all, null, null, true);
    }

    private @Nullable LocalDate day(String item) {
        return assessment
                .stored(Situation.HALF, item)
                .content()
                .evidence()
                .getFirst()
                .expiresOn();
    }

    private DatePicker until(String id) {
        return one(DatePicker.class, id);
    }

    private Typist typist(String id) {
        return new Typist(until(id));
    }

    /** Types a day as a person does, readable or not. */
    private static final class Typist extends ComponentTester<DatePicker> {

        private Typist(DatePicker field) {
            super(field);
        }

        private void type(String text) {
            getComponent().getElement().setProperty("_inputElementValue", text);
            fireDomEvent("unparsable-change");
        }
    }

    private List<EvidenceFile> stored(String item) {
        return assessment.stored(Situation.HALF, item).files();
    }

    private String text(String id) {
        return seen(one(Div.class, id).getElement());
    }

    private static String address(String item) {
        return "t/993018/assessment/responses/" + Situation.HALF.id() + "/answers?item=" + item;
    }
}
