package jp.yui.ui.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import jp.yui.ui.ViewTest;
import jp.yui.ui.fixture.Scene.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.annotation.DirtiesContext;

/** What happened stands where one looks, is told once, and leads to the place that it is about. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class NoticesTests extends ViewTest {

    private static final String NOTICES = "t/993018/notices";

    @Test
    void countsTheUnreadOnEveryPage() {
        open("t/993018");
        assertThat(one(Span.class, "bell-count").getText()).isEqualTo("4");
        assertThat(one(Anchor.class, "bell").getHref()).startsWith(NOTICES);
        assertThat(one(Anchor.class, "bell").getElement().getAttribute("aria-label"))
                .isEqualTo("お知らせ（未読 4件）");
    }

    @Test
    void saysInPlainWordsWhatHappened() {
        open(NOTICES);
        assertThat(find(NoticeLine.class).all()).hasSize(11);
        assertThat(page()).contains("やまなみ県から回答が差し戻されました", "清流村が回答を提出しました", "未読 4件");
    }

    @Test
    void marksAllThatIsShownAsRead() {
        open(NOTICES);
        test(one(Button.class, "notices-read")).click();
        assertThat(page()).contains("未読はありません");
        assertThat(find(Button.class).withId("notices-read").exists()).isFalse();
        assertThat(find(Span.class).withId("bell-count").exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "993018, 1, t/993018/assessment/responses",
        "993018, 2, t/993018/assessment/responses/00000000-0000-0004-0000-000000000001",
        "990001, 4, t/990001/assessment/rounds/00000000-0000-0003-0000-000000000002/responses/00000000-0000-0004-0000-000000000003"
    })
    void leadsToThePlaceAndHasBeenRead(String tenant, int number, String place) {
        open("t/" + tenant + "/notices/00000000-0000-0006-0000-00000000000" + number);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(place);
        assertThat(one(Span.class, "bell-count").getText()).isEqualTo("3");
    }

    @Test
    void opensNoNoticeOfAnybodyElse() {
        open(NOTICES + "/00000000-0000-0006-0000-000000000099");
        assertThat(page()).contains("このお知らせは開けません");
    }

    @Test
    void saysWhatWillStandHereWhileThereIsNothing() {
        given(Play.EMPTY);
        open(NOTICES);
        assertThat(page()).contains("お知らせはまだありません");
        assertThat(find(Span.class).withId("bell-count").exists()).isFalse();
    }

    @Test
    void switchesMailOffAndOn() {
        open(NOTICES);
        Checkbox mail = one(Checkbox.class, "notice-mail-wanted");
        assertThat(mail.getValue()).isTrue();
        assertThat(mail.getLabel()).contains("hanako@midori.yamanami.example");
        test(mail).click();
        open("t/993018");
        open(NOTICES);
        assertThat(one(Checkbox.class, "notice-mail-wanted").getValue()).isFalse();
    }

    @Test
    void saysWhyThereIsNoMail() {
        given(Play.EMPTY);
        open(NOTICES);
        assertThat(page()).contains("確認済みのメールアドレスがありません");
        assertThat(find(Checkbox.class).exists()).isFalse();
    }

    @Test
    void showsThePageAlsoWhenTheCountCannotBeHad() {
        given(Play.FAILED);
        open("t/993018");
        assertThat(find(Anchor.class).withId("bell").exists()).isTrue();
        assertThat(find(Span.class).withId("bell-count").exists()).isFalse();
    }
}
