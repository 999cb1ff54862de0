package jp.yui.assessment.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void takesTextForTextAndDropsWhatXmlCannotCarry() {
        String page = new Markup().put("p", "x", "<script>\"&\u0000\u0008町").document(Words.in(Language.JA), "<t>", "");
        assertThat(page)
                .contains("&lt;script&gt;&quot;&amp;町")
                .contains("&lt;t&gt;")
                .doesNotContain("<script>");
    }
}
