package jp.yui.ui.procurement.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;
import jp.yui.contract.procurement.CorporateNumber;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.SystemType;
import jp.yui.contract.procurement.YearlyCost;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.FakeSystems;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A town's systems, listed by the end of their contracts, and the form behind each line. */
class SystemsTests extends ViewTest {

    private static final String LIST = "t/993018/procurement/systems";
    private static final String FIRST = LIST + "/00000000-0000-0009-0000-000000000001";
    private static final String UNKNOWN = LIST + "/00000000-0000-0009-0000-000000000005";

    @Autowired
    private FakeSystems systems;

    @BeforeEach
    void anew() {
        systems.reset();
    }

    @Test
    void showsTheWayOnlyToWhoMayRead() {
        open("t/993018");
        assertThat(one(Anchor.class, "nav-systems").getHref()).startsWith("t/993018/procurement/systems");
        open("t/990001");
        assertThat(find(Anchor.class).withId("nav-systems").exists()).isFalse();
    }

    @Test
    void listsTheContractThatEndsFirstAndMarksWhatIsDue() {
        open(LIST);
        String table = text("systems");
        assertThat(table.indexOf("アクア料金")).isLessThan(table.indexOf("みどり住記"));
        assertThat(table.indexOf("固定資産税システム")).isLessThan(table.indexOf("庁内チャット"));
        assertThat(table).contains("終了済み", "8か月以内", "期限間近", "過ぎました", "記入なし", "検討してよい");
    }

    @Test
    void saysHowManyWhatTheyCostAndWhichEndsNext() {
        open(LIST);
        assertThat(one(Span.class, "systems-count").getText()).isEqualTo("5件");
        assertThat(one(Span.class, "systems-cost").getText()).isEqualTo("9,150,000円");
        assertThat(page()).contains("うち標準化対象20業務 2件", "全5件のうち、費用がわかる4件の合計", "みどり住記 V8");
        assertThat(text("systems-totals")).contains("令和8年度", "9,150,000", "−100,000");
        assertThat(text("systems-vendors")).contains("㈱みどりシステム", "7000012050002", "6,850,000");
    }

    @Test
    void saysWhereToBeginWhenNothingIsRecorded() {
        given(Play.EMPTY);
        open(LIST);
        assertThat(page()).contains("まだ登録されていません", "終わりが近いものから");
        assertThat(one(Anchor.class, "system-new").getHref()).contains("systems/new");
        open("t/223018/procurement/systems");
        assertThat(page()).contains("編集者が行います");
        assertThat(find(Anchor.class).withId("system-new").exists()).isFalse();
    }

    @Test
    void recordsWhatOfficesWrite() {
        open(LIST + "/new");
        kind("chat");
        type("system-product", "町チャット");
        type("system-vendor", "㈱みどり");
        type("system-number", "７０００－０１２０－５０００２");
        type("system-months", "６か月");
        type("system-licence", "１，２００千円");
        type("system-other", "▲50,000");
        one(DatePicker.class, "system-starts").setValue(LocalDate.of(2024, 4, 1));
        one(DatePicker.class, "system-ends").setValue(LocalDate.of(2029, 3, 31));
        one(Checkbox.class, "system-joint").setValue(true);
        save();
        assertThat(page()).contains("町チャット", "システムの一覧");
        SystemDraft draft = newest();
        assertThat(draft.vendor().corporateNumber()).isEqualTo(new CorporateNumber("7000012050002"));
        assertThat(draft.noticeMonths()).isEqualTo(6);
        assertThat(draft.exportIncluded()).isNull();
        assertThat(draft.openToJoint()).isTrue();
        assertThat(draft.cost())
                .isEqualTo(
                        new YearlyCost(new FiscalYear(2026), new Yen(1_200_000), null, null, null, new Yen(-50_000)));
    }

    @Test
    void recordsLittleWhereLittleIsKnown() {
        open(LIST + "/new");
        kind("chat");
        type("system-product", "町チャット");
        type("system-vendor", "㈱みどり");
        save();
        assertThat(newest().cost()).isNull();
        assertThat(newest().endsOn()).isNull();
        assertThat(newest().users()).isNull();
    }

    @Test
    void showsWhatItHasReadOfAnAmount() {
        open(LIST + "/new");
        type("system-licence", "1,000千円");
        assertThat(one(TextField.class, "system-licence").getHelperText()).isEqualTo("1,000,000円");
        type("system-licence", "");
        assertThat(one(TextField.class, "system-licence").getHelperText()).contains("例");
    }

    @Test
    void saysAtEachFieldAndInTheSummaryWhatIsMissing() {
        open(LIST + "/new");
        save();
        assertThat(text("faults")).contains("種類を選んで", "名前を書いて", "業者の名前");
        assertThat(one(TextField.class, "system-product").isInvalid()).isTrue();
        kind("chat");
        type("system-product", "x");
        type("system-vendor", "x");
        save();
        assertThat(newest().product()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "system-licence, 約100万円, 金額を読み取れません",
        "system-licence, -5, マイナスの金額は",
        "system-other, -5, 合計がマイナス",
        "system-number, 6000012050002, 検査数字",
        "system-months, 61, 0から60",
        "system-users, 多数, 人数を数字で"
    })
    void keepsWhatItCannotReadAndSaysWhy(String field, String typed, String words) {
        open(UNKNOWN);
        type(field, typed);
        save();
        assertThat(text("faults")).contains(words);
        assertThat(one(TextField.class, field).getValue()).isEqualTo(typed);
        assertThat(systems.stored(5).version()).isEqualTo(1);
    }

    @Test
    void refusesAnEndBeforeTheStartAndTakesItOnceMended() {
        open(FIRST);
        one(DatePicker.class, "system-starts").setValue(LocalDate.of(2099, 4, 1));
        save();
        assertThat(text("faults")).contains("契約の終わりは、始まりと同じ日か");
        one(DatePicker.class, "system-starts").setValue(LocalDate.of(2020, 4, 1));
        save();
        assertThat(systems.stored(1).content().startsOn()).isEqualTo(LocalDate.of(2020, 4, 1));
    }

    @Test
    void changesNothingThatWasNotTouched() {
        open(FIRST);
        SystemDraft before = systems.stored(1).content();
        save();
        assertThat(systems.stored(1).content()).isEqualTo(before);
        assertThat(systems.stored(1).version()).isEqualTo(2);
    }

    @Test
    void turnsToTheFiguresOfAnotherYearButKeepsWhatIsTyped() {
        open(FIRST);
        select("system-year").setValue(new FiscalYear(2025));
        assertThat(one(TextField.class, "system-licence").getValue()).isEmpty();
        type("system-licence", "100");
        select("system-year").setValue(new FiscalYear(2026));
        assertThat(one(TextField.class, "system-licence").getValue()).isEqualTo("100");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        open(FIRST);
        type("system-product", "書きかけ");
        systems.colleagueSaves(1);
        save();
        assertThat(text("refusal")).contains("ほかの人が先に");
        assertThat(one(TextField.class, "system-product").getValue()).isEqualTo("書きかけ");
    }

    @Test
    void takesASystemOffTheListOnlyWhenToldTwice() {
        open(FIRST);
        test(one(Button.class, "system-remove")).click();
        assertThat(systems.stored(1).version()).isEqualTo(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text("systems")).doesNotContain("みどり住記");
    }

    @Test
    void showsReadersTheFactsAndNoForm() {
        open("t/223018/procurement/systems/00000000-0000-0009-0000-000000000001");
        assertThat(text("system-facts")).contains("㈱みどりシステム", "4,200,000円", "含まれない", "1回11万円");
        assertThat(find(Button.class).withId("system-save").exists()).isFalse();
        open("t/223018/procurement/systems/new");
        assertThat(page()).contains("登録は編集者が行います");
    }

    @Test
    void showsWhetherTheDataComeWithTheContract() {
        open(FIRST);
        assertThat(one(RadioButtonGroup.class, "system-included").getValue()).isEqualTo(SystemForm.Included.NO);
        open(UNKNOWN);
        assertThat(one(RadioButtonGroup.class, "system-included").getValue()).isEqualTo(SystemForm.Included.UNKNOWN);
    }

    private void kind(String code) {
        SystemType chosen = systems.types(new jp.yui.contract.TenantKey("993018")).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        this.<SystemType>comboBox("system-kind").setValue(chosen);
    }

    private void type(String field, String text) {
        test(one(TextField.class, field)).setValue(text);
    }

    private void save() {
        test(one(Button.class, "system-save")).click();
    }

    private SystemDraft newest() {
        return systems.newest().content();
    }

    private String text(String id) {
        return one(Div.class, id).getElement().getTextRecursively();
    }
}
