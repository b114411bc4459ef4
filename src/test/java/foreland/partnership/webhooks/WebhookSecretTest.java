package foreland.partnership.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a delivery is signed. */
class WebhookSecretTest {

    /** Computed apart with OpenSSL: printf of id, time and body into openssl dgst -sha256 -mac HMAC -macopt hexkey:…, base64. */
    @Test
    void a_signature_is_what_openssl_computes() {
        assertThat(new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                        .sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void secrets_have_32_random_bytes_and_do_not_show_in_a_log() {
        WebhookSecret secret = WebhookSecret.fresh();
        assertThat(secret.value())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(WebhookSecret.fresh().value());
        assertThat(secret.toString()).doesNotContain(secret.value());
    }
}
