package jp.yui.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The Ed25519 key that signs anchors; kept beside them, never in the database. */
record AnchorKey(PrivateKey secret, PublicKey open) {

    private static final String ALGORITHM = "Ed25519";

    static AnchorKey in(Path folder) throws IOException {
        try {
            Path secret = folder.resolve("anchor-key.p8");
            Path open = folder.resolve("anchor-key.pub");
            if (!Files.exists(open)) {
                create(secret, open);
            }
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new AnchorKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret))),
                    factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The anchor key in " + folder + " cannot be used", e);
        }
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean verifies(String text, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return signature.verify(HexFormat.of().parseHex(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void create(Path secret, Path open) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(secret, pair.getPrivate().getEncoded());
        Files.write(open, pair.getPublic().getEncoded());
    }
}
