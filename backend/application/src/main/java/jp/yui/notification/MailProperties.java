package jp.yui.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a mail says of its sender; none is sent unless {@code spring.mail.host} names a server.
 *
 * @param from address of the sender
 * @param ui address of the user interface, to which each mail leads
 */
@ConfigurationProperties("yui.mail")
record MailProperties(String from, URI ui) {}
