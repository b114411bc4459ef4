#!/usr/bin/env bash
# Headers and TLS through docs/haproxy.cfg with a certificate of our own: T46. Ends with 1 when anything is not as it should be.
source "$(dirname "$0")/../lib.sh"
need haproxy haproxy
need openssl openssl
need sslscan sslscan
plain=$((port + 2)) door=$((port + 3)) wrong=0

serve
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout "$work/key.pem" -out "$work/certificate.pem" 2>"$work/openssl.log"
cat "$work/certificate.pem" "$work/key.pem" >"$work/foreland.pem"
sed -e "s|bind :80$|bind 127.0.0.1:$plain|" -e "s|bind :443|bind 127.0.0.1:$door|" -e "s|/etc/haproxy/foreland.pem|$work/foreland.pem|" \
    -e "s|server one .*|server one 127.0.0.1:$port|" "$home/docs/haproxy.cfg" >"$work/haproxy.cfg"
haproxy -c -q -f "$work/haproxy.cfg"
haproxy -db -f "$work/haproxy.cfg" >"$work/haproxy.log" 2>&1 & started+=($!)
ask() { curl -s --cacert "$work/certificate.pem" "$@"; }
for ((tries = 0; tries < 100; tries++)); do [[ $(ask -o /dev/null -w '%{http_code}' "https://localhost:$door/plan") == 200 ]] && break; sleep 0.1; done

# holds WORDS COMMAND...: prints whether the command succeeds.
holds() { local words=$1; shift; if "$@" >/dev/null 2>&1; then echo "| $words | yes |"; else echo "| $words | **no** |"; wrong=1; fi; }
fails() { ! "$@"; }
has() { grep -qiE "$1" "$work/headers"; }
scanned() { grep -qE "$1" "$work/sslscan.txt"; }

ask -D "$work/headers" -o /dev/null "https://localhost:$door/sign-in"
sslscan --no-colour "127.0.0.1:$door" >"$work/sslscan.txt"
echo "## Headers and TLS through docs/haproxy.cfg"
echo
echo "| what | |"
echo "| --- | --- |"
for old in SSLv2 SSLv3 TLSv1.0 TLSv1.1; do holds "$old is off (sslscan)" scanned "^$old +disabled"; done
for new in TLSv1.2 TLSv1.3; do holds "$new is on (sslscan)" scanned "^$new +enabled"; done
holds "no renegotiation, compression or heartbleed (sslscan)" fails scanned 'Insecure session renegotiation|Compression enabled|^TLSv1\.[23] vulnerable'
holds "every cipher has forward secrecy and is authenticated (sslscan)" test "$(grep -cE '^(Preferred|Accepted)' "$work/sslscan.txt")" = \
    "$(grep -cE '^(Preferred|Accepted) .*(TLS_AES_|TLS_CHACHA20|ECDHE-.*(GCM|CHACHA20))' "$work/sslscan.txt")"
holds "TLS 1.1 is refused (openssl)" fails openssl s_client -connect "127.0.0.1:$door" -tls1_1 -cipher 'ALL:@SECLEVEL=0' -brief </dev/null
holds "HTTP leads to HTTPS" test "$(curl -s -o /dev/null -w '%{http_code} %{redirect_url}' "http://localhost:$plain/sign-in")" = "308 https://localhost:$plain/sign-in"
holds "HSTS of a year or more" has '^strict-transport-security: .*max-age=(3[1-9]|[4-9][0-9])[0-9]{6}'
holds "session cookie: __Host-, Secure, HttpOnly, SameSite, Path=/, no Domain" has '^set-cookie: __Host-[^;]+(; (Path=/|Secure|HttpOnly|SameSite=(Lax|Strict)))+.?$'
holds "CSP without unsafe-inline, frame-ancestors 'none'" has "^content-security-policy: .*frame-ancestors 'none'"
holds "CSP says nothing unsafe" fails has '^content-security-policy: .*unsafe'
holds "nosniff" has '^x-content-type-options: nosniff'
holds "Referrer-Policy" has '^referrer-policy: same-origin'
holds "Cross-Origin-Opener-Policy" has '^cross-origin-opener-policy: same-origin'
holds "no version of any server" fails has '^(server|x-powered-by|via):'
holds "no-store where personal" has '^cache-control: .*no-store'
holds "a visitor's X-Forwarded-Host leads nowhere" fails bash -c "curl -s --cacert '$work/certificate.pem' -D - -o /dev/null -H 'X-Forwarded-Host: evil.test' 'https://localhost:$door/desk' | grep -q evil.test"
exit "$wrong"
