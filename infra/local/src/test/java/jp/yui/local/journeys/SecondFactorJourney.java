package jp.yui.local.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.yui.local.RunningYui;
import jp.yui.local.Stack;
import jp.yui.local.realm.Deployment;
import jp.yui.local.realm.Realms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** An installation of real people: nobody comes in with a password alone, and a code works once. */
@ExtendWith({RunningYui.class, Chromium.class})
class SecondFactorJourney {

    private static final String PASSWORD = "tsuki ni murakumo, hana ni kaze";
    private static final int PERIOD = 30;

    private final String address = "kuwata-" + UUID.randomUUID() + "@yui.example";

    @BeforeEach
    void require(Stack yui) {
        Realms.migrate(withSecondFactor(yui.deployment(), true));
        try (Keycloak keycloak = yui.deployment().connect()) {
            keycloak.realm("yui-ops").users().create(newcomer()).close();
            keycloak.realm("yui").users().create(newcomer()).close();
        }
    }

    @AfterEach
    void leaveAsItWas(Stack yui) {
        Realms.migrate(withSecondFactor(yui.deployment(), false));
        try (Keycloak keycloak = yui.deployment().connect()) {
            for (String realm : List.of("yui", "yui-ops")) {
                keycloak.realm(realm)
                        .users()
                        .searchByUsername(address, true)
                        .forEach(person -> keycloak.realm(realm)
                                .users()
                                .delete(person.getId())
                                .close());
            }
        }
    }

    @Test
    void anOfficialSetsUpACodeBeforeComingIn(Stack yui, Chromium.Window window) {
        comesInWithACode("yui", yui, window);
    }

    @Test
    void anOperatorSetsUpACodeAndEachCodeWorksOnce(Stack yui, Chromium.Window window) {
        String secret = comesInWithACode("ops", yui, window);
        try (Chromium.Window later = window.fresh()) {
            Page page = later.page();
            page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/ops");
            later.signIn(address, PASSWORD);
            assertThat(page.locator("#otp")).isVisible();
            later.show("sign-in-code");
            enter(page, code(secret, 0));
            assertThat(page.getByText("もう使われています").first()).isVisible();
            assertThat(page.url()).contains("/realms/yui-ops/");
            enter(page, code(secret, 1));
            assertThat(page).hasURL(Pattern.compile("^" + yui.ports().uiUrl() + "/"));
        }
    }

    @Test
    void codesOfRecoveryAreNotHandedOut(Stack yui) {
        try (Keycloak keycloak = yui.deployment().connect()) {
            for (String realm : List.of("yui", "yui-ops")) {
                assertThat(keycloak.realm(realm).flows().getRequiredActions())
                        .filteredOn(action -> action.getAlias().equals("CONFIGURE_RECOVERY_AUTHN_CODES"))
                        .noneMatch(RequiredActionProviderRepresentation::isEnabled);
            }
        }
    }

    /** The secret that the person's telephone keeps. */
    private String comesInWithACode(String registration, Stack yui, Chromium.Window window) {
        Page page = window.page();
        page.navigate(yui.ports().uiUrl() + "/oauth2/authorization/" + registration);
        window.signIn(address, PASSWORD);
        assertThat(page.locator("#totp")).isVisible();
        assertThat(page.url()).contains("/realms/");
        window.show("second-factor-" + registration);
        page.locator("#mode-manual").click();
        String secret = page.locator("#kc-totp-secret-key").textContent().replace(" ", "");
        window.show("second-factor-by-hand-" + registration);
        page.locator("#totp").fill(code(secret, 0));
        page.locator("#saveTOTPBtn").click();
        assertThat(page).hasURL(Pattern.compile("^" + yui.ports().uiUrl() + "/"));
        return secret;
    }

    private static void enter(Page page, String code) {
        page.locator("#otp").fill(code);
        page.locator("#kc-login").click();
    }

    private UserRepresentation newcomer() {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        password.setTemporary(false);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(address);
        user.setEmail(address);
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setLastName("桑田");
        user.setFirstName("結");
        user.setCredentials(List.of(password));
        return user;
    }

    private static Deployment withSecondFactor(Deployment local, boolean required) {
        return new Deployment(
                local.keycloakUrl(),
                local.uiUrl(),
                local.adminSecret(),
                local.frontendSecrets(),
                local.provisionerSecret(),
                required);
    }

    /** RFC 6238 with SHA-256, for the period that runs or one after it. */
    private static String code(String base32, int later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(base32), "HmacSHA256"));
            long period = Instant.now().getEpochSecond() / PERIOD + later;
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        StringBuilder bits = new StringBuilder();
        for (char letter : base32.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(Integer.toBinaryString(0x20 | value).substring(1));
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}
