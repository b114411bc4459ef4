package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the program may be made to connect to, and where not. */
class DestinationsTest {

    private final Destinations outside = new Destinations(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "2001:db8::1"
            })
    void an_address_inside_or_special_is_not_public(String address) throws Exception {
        assertThat(Destinations.isPublic(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> outside.check("https://" + host + "/hook")).isInstanceOf(Destinations.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.0.1.1", "2a00:1450::1"})
    void an_address_outside_is(String address) throws Exception {
        assertThat(Destinations.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /** Ways of writing 127.0.0.1 and others that some readers take for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://127.1/",
                "https://localhost/",
                "https://user@8.8.8.8/",
                "https://8.8.8.8#@10.0.0.1/",
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "//8.8.8.8/",
                "https:///x",
                "https://8.8.8.8/a b",
                "gopher://8.8.8.8/",
                ""
            })
    void an_address_that_means_to_mislead_is_refused(String url) {
        assertThatThrownBy(() -> outside.check(url)).isInstanceOf(Destinations.Refused.class);
    }

    @Test
    void what_was_checked_is_what_is_connected_to() throws Exception {
        Destinations.Checked checked = outside.check("https://8.8.8.8:8443/hook?x=1");
        assertThat(checked.address().getHostAddress()).isEqualTo("8.8.8.8");
        assertThat(checked.hostHeader()).isEqualTo("8.8.8.8:8443");
        assertThat(checked.path()).isEqualTo("/hook?x=1");
    }

    @Test
    void the_operator_may_allow_the_inside_but_http_to_this_machine_alone() throws Exception {
        Destinations inside = new Destinations(true);
        assertThat(inside.check("https://10.0.0.1/").port()).isEqualTo(443);
        assertThat(inside.check("http://127.0.0.1:9/").tls()).isFalse();
        assertThatThrownBy(() -> inside.check("http://10.0.0.1/")).hasMessageContaining("this machine alone");
    }
}
