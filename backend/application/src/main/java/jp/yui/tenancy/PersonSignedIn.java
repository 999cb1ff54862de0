package jp.yui.tenancy;

import jp.yui.platform.Person;
import jp.yui.platform.PlatformEvent;
import org.jspecify.annotations.Nullable;

/**
 * A person came with a session that this server had not met.
 *
 * @param address their e-mail address, if the identity provider says that it has verified it
 */
public record PersonSignedIn(
        Person person, String session, @Nullable String address) implements PlatformEvent {

    @Override
    public String actor() {
        return person.issuer() + "#" + person.subject();
    }

    @Override
    public String action() {
        return "person.signed-in";
    }

    @Override
    public String object() {
        return session;
    }
}
