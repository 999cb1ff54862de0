package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import jp.yui.contract.FiscalYear;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame always says whose data one sees, and every page has an answer to whatever the backend says. */
class FrameTests extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "yui, PLATFORM, Yui 運営",
        "220001, PREFECTURE, 静岡県",
        "993018, MUNICIPALITY, みどり町（架空）",
        "yamanami-kyodo, CONSORTIUM, やまなみ県町村共同調達協議会（架空）"
    })
    void namesTheTenantAndItsKind(String key, String kind, String name) {
        open("t/" + key);
        Span band = one(Span.class, "tenant-name");
        assertThat(band.getText()).isEqualTo(name);
        assertThat(band.getElement().getAttribute("data-kind")).isEqualTo(kind);
    }

    @Test
    void leadsFromTheRootToTheFirstTenantAndLaterToTheLastOne() {
        open("");
        assertThat(one(Span.class, "tenant-name").getText()).isEqualTo("Yui 運営");
        open("t/993018");
        open("");
        assertThat(one(Span.class, "tenant-name").getText()).isEqualTo("みどり町（架空）");
    }

    @Test
    void answersAForeignTenantLikeAnUnknownOne() {
        open("t/131016");
        String foreign = page();
        open("t/no-such-tenant");
        assertThat(page()).isEqualTo(foreign).contains("この団体は開けません");
    }

    @Test
    void tellsAStrangerWhomToAsk() {
        given(Play.NOBODY);
        open("");
        assertThat(page()).contains("どの団体にも登録されていません");
    }

    @Test
    void opensTheNewestYearThatHasFigures() {
        open("t/220001");
        assertThat(years().getValue()).isEqualTo(new FiscalYear(2023));
    }

    @Test
    void takesTheYearFromTheAddress() {
        open("t/220001/benchmark/prefectures?fiscalYear=2026");
        assertThat(years().getValue()).isEqualTo(new FiscalYear(2026));
        assertThat(page()).contains("この年度の数値はまだありません");
        test(one(Button.class, "newest-year")).click();
        assertThat(years().getValue()).isEqualTo(new FiscalYear(2023));
        assertThat(page()).contains("都道府県の一覧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"220001", "993018", "yamanami-kyodo"})
    void offersImportsOnlyToThoseWhoMayImport(String key) {
        open("t/" + key);
        assertThat(find(Anchor.class).withId("nav-imports").exists()).isFalse();
        assertThat(find(Anchor.class).withId("nav-prefectures").exists()).isTrue();
    }

    @Test
    void keepsTenantAndYearInEveryLinkOfTheMenu() {
        open("t/yui?fiscalYear=2023");
        assertThat(one(Anchor.class, "nav-imports").getHref()).isEqualTo("t/yui/benchmark/imports?fiscalYear=2023");
    }

    @Test
    void namesThePageAndTheTenantInTheTitle() {
        open("t/220001/benchmark/prefectures");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("都道府県の比較 — 静岡県 | Yui");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, この操作は許可されていません", "FAILED, うまくいきませんでした", "UNREACHABLE, つながりません", "SIGNED_OUT, サインインの有効期限が切れました"
    })
    void saysOnEveryPageWhatHappenedAndWhatToDo(Play play, String words) {
        for (String path : Pages.ADDRESSES) {
            given(play);
            open(path);
            assertThat(page()).as(path).contains(words);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "EMPTY"})
    void drawsEveryPageWithoutAMissingWord(Play play) {
        for (String path : Pages.ADDRESSES) {
            given(play);
            open(path);
            assertThat(page()).as(path).doesNotContain("!").isNotBlank();
        }
    }

    private Select<FiscalYear> years() {
        return select("fiscal-year");
    }
}
