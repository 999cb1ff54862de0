package jp.yui.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.ui.ViewTest;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.fixture.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every problem of the backend has words that say what happened and how to mend it. */
class WordsTests extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "404, tenant-not-found, この団体は開けません",
        "403, forbidden, この操作は許可されていません",
        "404, no-edition, この年度の数値はまだありません",
        "404, import-not-found, 見つかりません",
        "409, already-imported, 同じファイルがすでに取り込まれています。",
        "409, import-not-in-review, ほかの人が先に処理しました。",
        "409, columns-undecided, 決められない列が残っています。",
        "422, body-taken, その団体は、ほかの列に決まっています。",
        "400, invalid, 入力に誤りがあります。",
        "413, too-large, ファイルが大きすぎます。",
        "415, unsupported-file, 扱えないファイルです。",
        "409, something-new, ほかの人が先に処理しました。",
        "412, stale, ほかの人が先に処理しました。",
        "429, too-many-requests, 操作が続けて行われました。",
        "503, busy, 混み合っています。",
        "500, internal, うまくいきませんでした"
    })
    void saysWhatHappened(int status, String name, String title) {
        Words words = Words.of(Scene.problem(status, name));
        assertThat(words.title()).isEqualTo(title);
        assertThat(words.remedy()).isNotBlank().doesNotContain("!");
    }

    @Test
    void copesWithAnAnswerThatIsNoProblemDocument() {
        ApiProblem problem = ApiProblem.of(502, JsonNodeFactory.instance.objectNode());
        assertThat(problem.name()).isEqualTo("failed");
        assertThat(problem.errors()).isEmpty();
    }

    @Test
    void listsTheWrongPlaces() {
        var document = JsonNodeFactory.instance.objectNode();
        document.putArray("errors").addObject().put("pointer", "/fiscalYear").put("detail", "must not be null");
        assertThat(ApiProblem.of(400, document).errors()).containsExactly("/fiscalYear must not be null");
    }
}
