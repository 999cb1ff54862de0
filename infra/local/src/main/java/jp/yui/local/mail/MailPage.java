package jp.yui.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All mails, newest first, as a page for a person. */
final class MailPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<]+");
    private static final String PAGE = """
            <!doctype html>
            <html lang="ja">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>結 — このパソコンのメール</title>
            <style>
              body { font-family: sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.7; color: #1a1a1a; background: #f5f6f8; }
              article { background: #fff; border: 1px solid #d9d9dc; border-radius: 12px; padding: 1rem 1.25rem; margin: 1rem 0; }
              h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0; } .to { color: #4d4d4d; font-size: .875rem; }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .5rem 0 0; }
            </style>
            <h1>このパソコンのメール（%d通）</h1>
            <p>結が出したメールはここに届くだけで、外へは出ません。結を止めると消えます。新しいものを見るには、読み込み直してください。</p>
            %s
            </html>
            """;
    private static final String MAIL = """
            <article><h2>%s</h2><div class="to">%s → %s</div><pre>%s</pre></article>
            """;

    private MailPage() {}

    static String of(MimeMessage[] mails) {
        String all = Arrays.stream(mails)
                .map(MailPage::mail)
                .collect(Collectors.collectingAndThen(Collectors.toList(), list -> String.join("", list.reversed())));
        return PAGE.formatted(mails.length, all);
    }

    private static String mail(MimeMessage mail) {
        try {
            return MAIL.formatted(
                    escape(String.valueOf(mail.getSubject())),
                    escape(Arrays.toString(mail.getFrom())),
                    escape(Arrays.toString(mail.getAllRecipients())),
                    linked(escape(String.valueOf(mail.getContent()))));
        } catch (MessagingException | IOException unreadable) {
            return MAIL.formatted("?", "?", "?", escape(unreadable.toString()));
        }
    }

    private static String linked(String text) {
        return LINK.matcher(text).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
