package jp.yui.ui.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An installation speaks to nobody without TLS. */
class EncryptedAddressesTests {

    private static final List<String> ADDRESSES =
            List.of("https://id.example/realms/yui", "https://id.example/realms/yui-ops", "https://api.example");

    @Test
    void takesAddressesWithTls() {
        assertThatCode(() -> check(ADDRESSES)).doesNotThrowAnyException();
    }

    @Test
    void refusesEachOfThemWithout() {
        for (int i = 0; i < ADDRESSES.size(); i++) {
            List<String> addresses = new ArrayList<>(ADDRESSES);
            addresses.set(i, addresses.get(i).replace("https", "http"));
            assertThatThrownBy(() -> check(addresses)).hasMessageContaining(addresses.get(i));
        }
    }

    private static void check(List<String> addresses) {
        new EncryptedAddresses(new IdentitySettings(addresses.get(0), addresses.get(1), "", ""), addresses.get(2));
    }
}
