package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yui.local.RunningYui;
import jp.yui.local.SignIn;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What the realms ask of passwords, keys and tokens. */
@ExtendWith(RunningYui.class)
class RealmRulesJourney {

    private static final List<String> GUESSED = List.of(
            "kuwanomi-11", // eleven characters
            "1qaz2wsx3edc", // leaked as it is
            "Password1234", // common, lengthened
            "sapporoshi2026", // the town and the year
            "yakuba-yakuba", // the office, twice
            "yui-kagoshima", // this product and the town
            "midori123456"); // the demo's town

    @ParameterizedTest
    @ValueSource(strings = {"yui", "yui-ops"})
    void passwordsThatOthersTryFirstAreRefused(String realm, Stack yui) {
        try (Keycloak keycloak = yui.deployment().connect()) {
            String address = "kuwanomi-" + UUID.randomUUID() + "@midori.yamanami.example";
            UserResource person = keycloak.realm(realm).users().get(newcomer(keycloak, realm, address));
            Stream.concat(GUESSED.stream(), Stream.of(address))
                    .forEach(guess -> assertThatThrownBy(() -> person.resetPassword(password(guess)))
                            .as(guess)
                            .isInstanceOf(BadRequestException.class));
            person.resetPassword(password("tsuki ni murakumo, hana ni kaze"));
            person.remove();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yui", "yui-ops"})
    void keysAreAsStrongAs128Bits(String realm, Stack yui) throws Exception {
        assertThat(moduli(yui.ports().issuer(realm)))
                .isNotEmpty()
                .allSatisfy(modulus -> assertThat(modulus).hasSizeGreaterThanOrEqualTo(3072 / 8));
    }

    @Test
    void thePublicClientIsGivenNoRefreshToken(Stack yui) {
        String tokens =
                new SignIn(yui.ports().issuer("yui")).tokens("tanto@midori.yamanami.example", DemoPerson.PASSWORD);
        assertThat(tokens).contains("\"access_token\"").doesNotContain("refresh_token");
    }

    private static List<byte[]> moduli(String issuer) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String keys = http.send(
                            HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/certs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return Pattern.compile("\"n\":\"([^\"]+)\"")
                    .matcher(keys)
                    .results()
                    .map((MatchResult found) -> Base64.getUrlDecoder().decode(found.group(1)))
                    .toList();
        }
    }

    private static String newcomer(Keycloak keycloak, String realm, String address) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(address);
        user.setEmail(address);
        user.setEnabled(true);
        try (var response = keycloak.realm(realm).users().create(user)) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private static CredentialRepresentation password(String value) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(value);
        password.setTemporary(false);
        return password;
    }
}
