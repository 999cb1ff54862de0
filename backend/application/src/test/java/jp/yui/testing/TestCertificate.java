package jp.yui.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that signs itself, made for one run, with its key in files as an installation would have them. */
public final class TestCertificate {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;
    private final KeyStore store;

    private TestCertificate(Path folder, KeyStore store) {
        this.folder = folder;
        this.store = store;
    }

    /** For a server of that name, such as {@code ip:127.0.0.1} or {@code dns:elsewhere.example}. */
    public static TestCertificate of(String name) {
        try {
            Path folder = Files.createDirectories(
                    Path.of("target", "certificates", UUID.randomUUID().toString())
                            .toAbsolutePath());
            TestCertificate made = new TestCertificate(folder, generate(folder.resolve("store.p12"), name));
            made.write(
                    "certificate.pem",
                    "CERTIFICATE",
                    made.store.getCertificate("server").getEncoded());
            made.write(
                    "key.pem",
                    "PRIVATE KEY",
                    made.store.getKey("server", PASSWORD).getEncoded());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate, which is its own authority. */
    public Path certificate() {
        return folder.resolve("certificate.pem");
    }

    public Path key() {
        return folder.resolve("key.pem");
    }

    /** What a client needs to trust this certificate and no other. */
    public SSLContext trusted() {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore authorities = KeyStore.getInstance("PKCS12");
            authorities.load(null, null);
            authorities.setCertificateEntry("server", store.getCertificate("server"));
            trust.init(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore generate(Path file, String name) throws IOException, GeneralSecurityException {
        var keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=Yui test",
                        "-ext",
                        "san=" + name,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("keytool.log").toFile())
                .start();
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(Files.readString(file.resolveSibling("keytool.log")));
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private void write(String file, String kind, byte[] content) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(file), "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, base64));
        Files.setPosixFilePermissions(folder.resolve(file), PosixFilePermissions.fromString("rw-------"));
    }
}
