#!/usr/bin/env python3
"""Stands between a scanner and the program so that each of its attacks arrives.

    fresh_forms.py LISTEN TARGET FAULTS [COOKIE]

Listens on loopback port LISTEN and hands everything to loopback port TARGET. A form's own token (_form) is made anew in each post: the program
answers the same token once only, and a scanner that repeats it would try nothing. With COOKIE the visit stays signed in, whatever the scanner
does with its own cookies, and what would end the visit is not handed on. Answers of 500 and more, and requests without an answer, are written
to the file FAULTS, a line each: status, method, address, body.
"""
import http.client
import http.server
import re
import sys
import uuid

listen, target, faults = int(sys.argv[1]), int(sys.argv[2]), open(sys.argv[3], "a", buffering=1, encoding="utf-8")
cookie = sys.argv[4] if len(sys.argv) > 4 else None
# These end the session or change how it is signed in to.
ENDS_THE_VISIT = re.compile(r"^/(sign-out|desk/account/(sessions|password|app|recovery-codes)|desk/partnership/people/[^/]+/(close-account|erase|roles))")
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "proxy-connection", "content-length", "upgrade"}


class Door(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def hand_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if cookie and self.command != "GET" and ENDS_THE_VISIT.match(self.path):
            # Refused, as without its token: else a scanner takes it for a form that wants none.
            return self.answer(403, [], b"")
        if b"_form=" in body:
            body = re.sub(rb"(^|&)_form=[^&]*", lambda m: m[1] + b"_form=" + str(uuid.uuid4()).encode(), body)
        headers = {k: v for k, v in self.headers.items() if k.lower() not in HOP_BY_HOP and not (cookie and k.lower() == "cookie")}
        if cookie:
            headers["Cookie"] = cookie
        headers["Host"] = f"localhost:{listen}"
        try:
            upstream = http.client.HTTPConnection("127.0.0.1", target, timeout=60)
            upstream.request(self.command, self.path, body or None, headers)
            reply = upstream.getresponse()
            content = reply.read()
            upstream.close()
        except (OSError, http.client.HTTPException, UnicodeError) as none:
            faults.write(f"none {self.command} {self.path} {none!r}\n")
            return self.answer(502, [], b"")
        if reply.status >= 500:
            faults.write(f"{reply.status} {self.command} {self.path} {body[:2000].decode('utf-8', 'replace')}\n")
        kept = [(k, v) for k, v in reply.getheaders() if k.lower() not in HOP_BY_HOP and not (cookie and k.lower() == "set-cookie")]
        self.answer(reply.status, kept, content)

    def answer(self, status, headers, content):
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_POST = do_HEAD = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = hand_on

    def log_message(self, *of_no_interest):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        # The scanner went away in the middle.
        pass


Server(("127.0.0.1", listen), Door).serve_forever()
