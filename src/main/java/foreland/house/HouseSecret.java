package foreland.house;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's own secret, kept outside the database: a file of the data directory, or {@code FORELAND_SECRET} in the
 * environment where several nodes share one. It seals what the program must read again (a mail server's password) and signs
 * addresses that it gives out. Each purpose has a key of its own, so that what was made for one is worth nothing for another.
 *
 * <p>A bean of this type is there while a house is open.
 */
public final class HouseSecret {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<String> secret;

    /** @param secret asked at each use, so that a command which needs none makes none */
    public HouseSecret(Supplier<String> secret) {
        this.secret = secret;
    }

    /** Seals a text with AES-256-GCM; the same text never gives the same bytes twice. */
    public byte[] seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal for " + purpose, e);
        }
    }

    /** The text that was sealed for this purpose; empty when it was sealed under another secret, or changed. */
    public Optional<String> open(String purpose, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(sealed, NONCE_BYTES))
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    /** HMAC-SHA256 of a text: 32 bytes that nobody without the secret can make. */
    public byte[] sign(String purpose, String text) {
        return hmac(keyFor(purpose), text);
    }

    /** Whether a signature is that of the text, compared in constant time. */
    public boolean isSigned(String purpose, String text, byte[] signature) {
        return MessageDigest.isEqual(sign(purpose, text), signature);
    }

    /** By which two nodes see that they have the same secret; it says nothing of the secret itself. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sign("fingerprint", ""), 0, 8);
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(mode, new SecretKeySpec(keyFor(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return aes;
    }

    private byte[] keyFor(String purpose) {
        return hmac(secret.get().getBytes(StandardCharsets.UTF_8), "foreland " + purpose);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
