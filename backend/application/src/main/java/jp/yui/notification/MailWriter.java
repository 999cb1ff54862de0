package jp.yui.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import jp.yui.notification.Outbox.Mail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes mails in plain Japanese: that something happened, in which tenant, and the way to it; never what was written. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailWriter {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("jp.yui.notification.mail", Locale.JAPANESE);

    private final JavaMailSender server;
    private final MailProperties properties;

    MailWriter(JavaMailSender server, MailProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    void send(Mail mail) {
        try {
            server.send(message(mail));
        } catch (MessagingException malformed) {
            throw new MailPreparationException(malformed);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from());
        helper.setTo(mail.address());
        String what = WORDS.getString("kind." + mail.kind());
        helper.setSubject(say("subject", what));
        helper.setText(say("text", mail.tenantName(), what, link(mail)));
        message.setHeader("Message-ID", id(mail));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String link(Mail mail) {
        return properties.ui() + "/t/" + mail.tenant() + "/notices/" + mail.notice();
    }

    /** The same for the same mail, so that one that is sent twice can be told. */
    private String id(Mail mail) {
        byte[] name = (mail.notice() + mail.person()).getBytes(StandardCharsets.UTF_8);
        String domain = properties.from().substring(properties.from().indexOf('@') + 1);
        return "<" + UUID.nameUUIDFromBytes(name) + "@" + domain + ">";
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPANESE).format(values);
    }
}
