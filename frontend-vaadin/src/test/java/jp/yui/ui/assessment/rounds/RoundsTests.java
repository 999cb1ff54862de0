package jp.yui.ui.assessment.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.AbstractGridMultiSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDateTime;
import java.util.UUID;
import jp.yui.contract.assessment.Audience;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeQuestions;
import jp.yui.ui.fixture.Scene.Play;
import jp.yui.ui.shell.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A round from its plan to the last accepted answer, as its owner conducts it. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class RoundsTests extends ViewTest {

    private static final String ROUNDS = "t/990001/assessment/rounds";
    private static final String PLANNED = ROUNDS + "/00000000-0000-0003-0000-000000000001";
    private static final String OPEN = ROUNDS + "/00000000-0000-0003-0000-000000000002";
    private static final String CLOSED = ROUNDS + "/00000000-0000-0003-0000-000000000003";
    private static final String SUBMITTED = OPEN + "/responses/00000000-0000-0004-0000-000000000003";
    private static final String ACCEPTED = OPEN + "/responses/00000000-0000-0004-0000-000000000002";
    private static final String DRAFT = OPEN + "/responses/00000000-0000-0004-0000-000000000001";

    @Test
    void listsEveryRoundWithItsStateAndHowManyAreOverdue() {
        open(ROUNDS);
        assertThat(find(RoundCard.class).all()).hasSize(3);
        assertThat(page()).contains("準備中", "受付中", "終了", "期限超過 2団体");
    }

    @Test
    void saysWhereToBeginWhenThereIsNoRound() {
        given(Play.EMPTY);
        open(ROUNDS);
        assertThat(page()).contains("調査回はまだありません");
        assertThat(one(Anchor.class, "round-new").getHref()).contains("rounds/new");
    }

    @Test
    void showsTheWayOnlyToWhoConductsRounds() {
        open("t/990001");
        assertThat(find(Anchor.class).withId("nav-rounds").exists()).isTrue();
        open("t/yamanami-kyodo");
        assertThat(find(Anchor.class).withId("nav-rounds").exists()).isFalse();
    }

    @Test
    void saysAtTheFieldAndInTheSummaryWhatIsMissing() {
        open(ROUNDS + "/new");
        one(DateTimePicker.class, "plan-closes").setValue(null);
        test(one(Button.class, "plan-save")).click();
        assertThat(one(TextField.class, "plan-title").isInvalid()).isTrue();
        assertThat(faults()).contains("調査の名前を書いてください", "締切の日付と時刻を入れてください");
    }

    @Test
    void refusesADeadlineBeforeTheOpening() {
        open(ROUNDS + "/new");
        title("調査");
        one(DateTimePicker.class, "plan-closes").setValue(LocalDateTime.of(2020, 1, 1, 9, 0));
        test(one(Button.class, "plan-save")).click();
        assertThat(faults()).contains("締切は受付開始より後").doesNotContain("名前");
    }

    @Test
    void namesEverybodyWhoWillBeAsked() {
        open(ROUNDS + "/new");
        assertThat(asked()).contains("24団体に依頼します（うち 1団体は結を未利用）", "みどり町", "北森村結を未利用");
        kind().setValue(Audience.Kind.CLASS);
        test(select("plan-class")).selectItem("5千人未満（8団体）");
        assertThat(asked()).contains("8団体に依頼します", "清流村").doesNotContain("みどり町");
    }

    @Test
    void asksForMunicipalitiesWhenSomeAreToBeChosen() {
        open(ROUNDS + "/new");
        kind().setValue(Audience.Kind.CHOSEN);
        test(one(Button.class, "plan-save")).click();
        assertThat(faults()).contains("市町村を1つ以上選んでください");
    }

    @Test
    void leadsFromThePlanToItsReview() {
        open(ROUNDS + "/new");
        title("冬の調査");
        test(one(Button.class, "plan-save")).click();
        assertThat(page()).contains("冬の調査", "準備中", "24団体に依頼します");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseChangedThePlan() {
        open(PLANNED + "/plan");
        title("衝突する題名");
        test(one(Button.class, "plan-save")).click();
        assertThat(page()).contains("ほかの人が先にこの計画を直しました");
        assertThat(one(TextField.class, "plan-title").getValue()).isEqualTo("衝突する題名");
    }

    @Test
    void leavesAnOpenRoundAsItIs() {
        open(OPEN + "/plan");
        assertThat(page()).contains("この調査回はもう開始しています");
        assertThat(find(Button.class).withId("plan-save").exists()).isFalse();
    }

    @Test
    void opensARoundAfterConfirmationOnly() {
        open(PLANNED);
        test(one(Button.class, "round-open")).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .isNotNull();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(state()).contains("準備中");
        test(one(Button.class, "round-open")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state()).contains("受付中");
    }

    @Test
    void showsOnTopWhatCounts() {
        open(OPEN);
        assertThat(one(Span.class, "figure-in").getText()).isEqualTo("12");
        assertThat(one(Span.class, "figure-accepted").getText()).isEqualTo("4");
        assertThat(one(Span.class, "figure-overdue").getText()).isEqualTo("2");
    }

    @Test
    void takesTheFilterFromTheAddress() {
        open(OPEN + "?stand=OVERDUE");
        assertThat(test(board()).size()).isEqualTo(2);
        test(select("filter-stand")).selectItem("すべて");
        assertThat(test(board()).size()).isEqualTo(24);
        test(select("filter-class")).selectItem("5千人未満");
        assertThat(test(board()).size()).isEqualTo(8);
    }

    @Test
    void letsNothingButSubmissionsBeSelected() {
        open(OPEN);
        var model = (AbstractGridMultiSelectionModel<BoardRow>) board().getSelectionModel();
        board().getListDataView().getItems().forEach(model::selectFromClient);
        assertThat(board().getSelectedItems()).hasSize(8).allMatch(row -> row.state() == ResponseState.SUBMITTED);
    }

    @Test
    void acceptsSeveralTogetherAfterConfirmation() {
        open(OPEN);
        assertThat(one(Button.class, "accept-selected").isEnabled()).isFalse();
        board().getListDataView()
                .getItems()
                .filter(row -> row.state() == ResponseState.SUBMITTED)
                .forEach(board()::select);
        test(one(Button.class, "accept-selected")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(one(Span.class, "figure-accepted").getText()).isEqualTo("12");
    }

    @Test
    void extendsADeadlineOnlyWithReasonAndMoment() {
        open(OPEN + "?name=" + "%E8%8A%B1%E5%9C%92%E7%94%BA");
        extension("花園町");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(TextArea.class, "reason").isInvalid()).isTrue();
        assertThat(one(DateTimePicker.class, "due").isInvalid()).isTrue();
        one(TextArea.class, "reason").setValue("災害対応のため");
        one(DateTimePicker.class, "due").setValue(LocalDateTime.now().minusYears(1));
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(Refusal.class, "refusal", ReasonDialog.class)).contains("新しい期限がすでに過ぎています");
        one(DateTimePicker.class, "due").setValue(LocalDateTime.now().plusYears(1));
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(Span.class, "figure-overdue").getText()).isEqualTo("1");
    }

    @Test
    void closesAndOpensAgainWithAReason() {
        open(OPEN);
        test(one(Button.class, "round-close")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state()).contains("終了");
        test(one(Button.class, "round-reopen")).click();
        test(one(Button.class, "reason-confirm")).click();
        assertThat(state()).contains("終了");
        one(TextArea.class, "reason").setValue("追加の回答を受けるため");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(state()).contains("受付中");
    }

    @Test
    void saysOnTheBoardWhyAStepWasRefused() {
        open(OPEN);
        test(one(Button.class, "round-close")).click();
        given(Play.REFUSED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("許可されていません");
    }

    @Test
    void showsTheSentenceOfTheLevelThatWasSubmitted() {
        open(SUBMITTED);
        assertThat(one(SubmittedItem.class, "item-D7-1").getElement().getTextRecursively())
                .contains("レベル 0", "各課の単年度の予算書しかなく");
        assertThat(find(SubmittedItem.class).all()).hasSize(45);
    }

    @Test
    void offersTheFilesThatWereSubmittedAsDownloads() {
        open(SUBMITTED);
        assertThat(one(SubmittedItem.class, "item-D1-1").getElement().getTextRecursively())
                .contains("業務棚卸し一覧（令和8年度）.xlsx", "82 KB");
        assertThat(one(SubmittedItem.class, "item-D1-4").getElement().getTextRecursively())
                .contains("期限切れ（令和8年3月31日まで）");
        assertThat(one(Anchor.class, "file-" + new UUID(7, 0)).getElement().hasAttribute("download"))
                .isTrue();
    }

    @Test
    void opensNoLinkThatIsNotAnAddressOfTheWeb() {
        open(SUBMITTED);
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "_blank".equals(link.getTarget().orElse(""))))
                .isNotEmpty()
                .allMatch(link -> link.getHref().startsWith("https://"));
    }

    @Test
    void showsNoDraft() {
        open(DRAFT);
        assertThat(page()).contains("まだ提出されていません");
        assertThat(find(SubmittedItem.class).exists()).isFalse();
    }

    @Test
    void sendsBackWithTheCommentsOfItsItems() {
        open(SUBMITTED);
        test(one(Button.class, "write-D1-1")).click();
        one(TextArea.class, "comment-D1-1").setValue("決裁の日付を書いてください");
        test(one(Button.class, "send-back")).click();
        assertThat(find(ReasonDialog.class).single().getElement().getTextRecursively())
                .contains("1項目への意見も一緒に送ります（D1-1）");
        one(TextArea.class, "reason").setValue("期限なしでは直せない");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(Refusal.class, "refusal", ReasonDialog.class)).contains("新しい期限を入れてください");
        one(DateTimePicker.class, "due").setValue(LocalDateTime.now().plusDays(7));
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(Div.class, "history").getElement().getTextRecursively()).contains("期限なしでは直せない", "決裁の日付を書いてください");
        assertThat(page()).contains("いまは団体が直しています");
    }

    @Test
    void leadsFromASubmissionToItsResult() {
        open(SUBMITTED);
        assertThat(one(Anchor.class, "to-result").getHref())
                .startsWith("t/990001/assessment/responses/")
                .contains("/result?");
    }

    @Test
    void acceptsOneAfterConfirmation() {
        open(SUBMITTED);
        test(one(Button.class, "accept")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("受理済みです");
    }

    @Test
    void opensAnAcceptedOneAgainWithAReason() {
        open(ACCEPTED);
        test(one(Button.class, "reopen-one")).click();
        one(TextArea.class, "reason").setValue("訂正の申し出");
        test(one(Button.class, "reason-confirm")).click();
        assertThat(one(Div.class, "history").getElement().getTextRecursively()).contains("受理の取消し", "訂正の申し出");
    }

    @Test
    void placesEveryMunicipalityByDimension() {
        open(OPEN + "/levels");
        assertThat(rows("heat")).isEqualTo(12);
        assertThat(text("heat")).contains("あさひ市", "セキュリティと信頼").startsWith("市町村状態総合");
        test(select("heat-order")).selectItem("総合の高い順");
        assertThat(body("heat").getChild(0).getTextRecursively()).contains("2.50");
    }

    @Test
    void namesWhoIsAtWhichLevelOfAnItem() {
        open(OPEN + "/levels");
        test(select("spread-item")).selectItem("D7-1 3〜5年を見通した予算");
        assertThat(text("spread")).contains("各課の単年度の予算書しかなく", "レベル 5");
        assertThat(rows("spread")).isEqualTo(8);
    }

    @Test
    void offersTheLevelsAsFiles() {
        open(OPEN + "/levels");
        assertThat(find(Anchor.class).withId("download-csv").exists()).isTrue();
        assertThat(find(Anchor.class).withId("download-xlsx").exists()).isTrue();
    }

    @Test
    void saysWhenNothingWasSubmittedYet() {
        given(Play.EMPTY);
        open(OPEN + "/levels");
        assertThat(page()).contains("まだありません");
    }

    @Test
    void tellsThePrefectureAtHomeWhatWaits(@Autowired FakeQuestions questions) {
        questions.reset();
        open("t/990001");
        assertThat(page()).contains("今日することは4つです", "8団体の回答が受理を待っています", "2団体が期限を過ぎて未提出です");
    }

    @Test
    void answersAnUnknownRound() {
        open(ROUNDS + "/not-an-id");
        assertThat(page()).contains("見つかりません");
    }

    @Test
    void leadsToAnsweringForWhoIsNotOnThePlatform() {
        open(OPEN);
        assertThat(action("北森村", Anchor.class).getHref())
                .contains("assessment/responses/00000000-0000-0004-0000-00000000000a");
    }

    @Test
    void marksWhatThePrefectureEntered() {
        open(OPEN + "/levels");
        assertThat(find(NativeTable.class).id("heat").getElement().getTextRecursively())
                .contains("石橋町代理入力");
        open(OPEN + "/responses/00000000-0000-0004-0000-00000000000f");
        assertThat(one(Div.class, "proxy-informant").getElement().getTextRecursively())
                .contains("代理入力", "総務課 石橋 三郎（電話）");
    }

    @Test
    void handsOverToWhoHasJoinedAfterConfirmationOnly() {
        open(OPEN);
        assertThat(page()).doesNotContain("引き渡しますか");
        test(action("石橋町", Button.class)).click();
        test(find(ConfirmDialog.class).id("confirm-transfer")).confirm();
        BoardRow row = named("石橋町");
        assertThat(row.entry()).isEqualTo(Entry.TRANSFERRED);
        assertThat(row.joined()).isFalse();
    }

    private BoardRow named(String name) {
        return board().getListDataView()
                .getItems()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <C extends Component> C action(String name, Class<C> type) {
        int place = board().getListDataView().getItems().toList().indexOf(named(name));
        Component cell = test(board()).getCellComponent(place, "action");
        return cell.getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private void title(String text) {
        test(one(TextField.class, "plan-title")).setValue(text);
    }

    private String faults() {
        return one(Faults.class, "faults").getElement().getTextRecursively();
    }

    private String asked() {
        return one(AskedList.class, "asked").getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Audience.Kind> kind() {
        return one(RadioButtonGroup.class, "plan-kind");
    }

    private String state() {
        return one(Div.class, "round-state").getElement().getTextRecursively();
    }

    private BoardGrid board() {
        return one(BoardGrid.class, "board");
    }

    private void extension(String name) {
        BoardRow row = board().getListDataView()
                .getItems()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        int place = board().getListDataView().getItems().toList().indexOf(row);
        test((Button) test(board()).getCellComponent(place, "action")).click();
    }

    /** The words of the first such component inside another one. */
    private String one(Class<Refusal> type, String id, Class<ReasonDialog> inside) {
        return find(type, find(inside).single()).id(id).getElement().getTextRecursively();
    }

    private String text(String table) {
        return one(NativeTable.class, table).getElement().getTextRecursively();
    }

    private int rows(String table) {
        return body(table).getChildCount();
    }

    private Element body(String table) {
        return one(NativeTable.class, table).getElement().getChild(1);
    }
}
