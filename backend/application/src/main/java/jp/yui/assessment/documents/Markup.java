package jp.yui.assessment.documents;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page under construction; whatever is put into it is text, never markup. */
final class Markup {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\n\t]]");

    private final StringBuilder page = new StringBuilder();

    Markup open(String tag, String look) {
        page.append('<').append(tag).append(" class=\"").append(look).append("\">");
        return this;
    }

    Markup close(String tag) {
        page.append("</").append(tag).append('>');
        return this;
    }

    /** An element of one text. */
    Markup put(String tag, String look, String text) {
        open(tag, look);
        page.append(escaped(text));
        return close(tag);
    }

    /** Something that begins at, and is as wide as, these shares of its parent. */
    Markup strip(String look, double from, double width) {
        page.append(String.format(
                Locale.ROOT,
                "<div class=\"%s\" style=\"left:%.1f%%;width:%.1f%%\"></div>",
                look,
                100 * from,
                100 * width));
        return this;
    }

    /** A row of a table. */
    Markup row(String cell, String... texts) {
        open("tr", "row");
        for (String text : texts) {
            put(cell, cell, text);
        }
        return close("tr");
    }

    /** A cell whose lines break only where they are told to. */
    Markup putShort(String text) {
        return put("td", "short", text);
    }

    /** The whole document. */
    String document(Words words, String title, String style) {
        return "<!DOCTYPE html><html lang=\"" + words.language() + "\"><head><title>"
                + escaped(title) + "</title><meta name=\"subject\" content=\""
                + escaped(title) + "\"/><style>" + style + "</style></head><body>" + page
                + "</body></html>";
    }

    /** Text as XHTML; characters that XML cannot carry are dropped. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(UNPRINTABLE.matcher(text).replaceAll(""), "UTF-8");
    }
}
