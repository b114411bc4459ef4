package foreland.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Turns nouns into the JSON that the journal keeps, and back: every {@link Personal} becomes ciphertext under that
 * person's key (AES-256-GCM), which reads as {@link Personal#ERASED} once the key is gone.
 */
@Component
class PersonalValues {

    private static final String OF = "personal";
    private static final String CIPHER = "cipher";
    private static final Pattern PERSONAL = Pattern.compile("\"" + OF + "\":\\s*\"([0-9a-f-]{36})\"");
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Object KEYS = new Object();
    private static final JsonMapper WRITING = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Personal.class, new Encrypting()))
            .build();

    private final JdbcClient sql;

    PersonalValues(JdbcClient sql) {
        this.sql = sql;
    }

    String toJson(Object noun) {
        Map<UUID, byte[]> keys = new HashMap<>();
        Function<UUID, byte[]> keyOf = person -> keys.computeIfAbsent(person, this::keyFor);
        return WRITING.writer().withAttribute(KEYS, keyOf).writeValueAsString(noun);
    }

    /** Writes a personal value as ciphertext, under the key that the writing at hand has for the person. */
    private static final class Encrypting extends ValueSerializer<Personal> {

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            if (value.value() == null) {
                json.writeNull();
                return;
            }
            var keyOf = (Function<UUID, byte[]>) context.getAttribute(KEYS);
            json.writeStartObject();
            json.writeStringProperty(OF, value.of().toString());
            json.writeStringProperty(CIPHER, encrypt(keyOf.apply(value.of()), value.value()));
            json.writeEndObject();
        }
    }

    /** Whether JSON from the journal holds a personal value; within a text the quotation marks would be escaped. */
    static boolean areIn(@Nullable String json) {
        return json != null && json.contains("\"" + CIPHER + "\":");
    }

    /** A reader of these texts, and of no others: it knows the keys of all the people in them by one question. */
    Reading reading(Collection<@Nullable String> jsons) {
        Set<UUID> people = new HashSet<>();
        for (String json : jsons) {
            if (json != null) {
                PERSONAL.matcher(json).results().forEach(found -> people.add(UUID.fromString(found.group(1))));
            }
        }
        return new Reading(people.isEmpty() ? Map.of() : keysOf(people));
    }

    private Map<UUID, byte[]> keysOf(Set<UUID> people) {
        Map<UUID, byte[]> keys = new HashMap<>();
        sql.sql("select person_id, key from journal.personal_key where person_id = any(?) and key is not null")
                .param(people.toArray(UUID[]::new))
                .query(row -> {
                    keys.put(row.getObject("person_id", UUID.class), row.getBytes("key"));
                });
        return keys;
    }

    /** Reads nouns with the keys that are left. */
    record Reading(Map<UUID, byte[]> keys) {

        Map<String, Object> read(@Nullable String json) {
            if (json == null) {
                return Map.of();
            }
            Map<String, Object> kept =
                    JsonMapper.shared().readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
            Map<String, Object> readable = new LinkedHashMap<>();
            kept.forEach((field, value) -> readable.put(field, readable(value)));
            return readable;
        }

        private @Nullable Object readable(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                if (map.containsKey(OF) && map.containsKey(CIPHER)) {
                    byte[] key = keys.get(UUID.fromString(String.valueOf(map.get(OF))));
                    return key == null ? Personal.ERASED : decrypt(key, String.valueOf(map.get(CIPHER)));
                }
                Map<String, Object> inner = new LinkedHashMap<>();
                map.forEach((field, v) -> inner.put(String.valueOf(field), readable(v)));
                return inner;
            }
            if (value instanceof List<?> list) {
                List<Object> inner = new ArrayList<>();
                list.forEach(v -> inner.add(readable(v)));
                return inner;
            }
            return value;
        }
    }

    void destroyKey(UUID person) {
        sql.sql("""
                        update journal.personal_key set key = null, destroyed_at = now()
                        where person_id = ? and key is not null""").param(person).update();
    }

    /** An existing key is only read: who may write of a person need not be allowed to make keys. */
    private byte[] keyFor(UUID person) {
        return findKey(person).orElseGet(() -> newKeyFor(person));
    }

    private byte[] newKeyFor(UUID person) {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        sql.sql("insert into journal.personal_key (person_id, key) values (?, ?) on conflict do nothing")
                .params(person, fresh)
                .update();
        return findKey(person)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of person " + person + " was destroyed: nothing personal of theirs may be written"));
    }

    private Optional<byte[]> findKey(UUID person) {
        return sql.sql("select key from journal.personal_key where person_id = ? and key is not null")
                .param(person)
                .query(byte[].class)
                .optional();
    }

    private static String encrypt(byte[] key, String value) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, value.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    private static String decrypt(byte[] key, String cipher) {
        ByteBuffer kept = ByteBuffer.wrap(Base64.getDecoder().decode(cipher));
        byte[] nonce = new byte[NONCE_BYTES];
        kept.get(nonce);
        byte[] sealed = new byte[kept.remaining()];
        kept.get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, key, nonce, sealed), StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return aes.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal value in the journal cannot be read or written", e);
        }
    }
}
