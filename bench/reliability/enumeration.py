"""Asks as enumeration.sh says, and compares the answers. python3 enumeration.py PORT TIMES"""
import http.client
import random
import re
import statistics
import sys
import time
import urllib.parse

port, times = int(sys.argv[1]), int(sys.argv[2])
WARM_UP = 30
MOST_MS = 5.0


class Visitor:
    """A browser of its own, with its session, on one connection."""

    def __init__(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.cookie = ""
        page = self.ask("GET", "/sign-in")[1]
        self.csrf = re.search(r'name="_csrf" value="([^"]+)"', page)[1]

    def ask(self, method, path, fields=None, of=0):
        headers = {"Host": f"localhost:{port}", "X-Forwarded-For": f"10.{of >> 16 & 255}.{of >> 8 & 255}.{of & 255}"}
        body = None
        if self.cookie:
            headers["Cookie"] = self.cookie
        if fields is not None:
            body = urllib.parse.urlencode(fields | {"_csrf": self.csrf})
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begun = time.perf_counter()
        self.connection.request(method, path, body, headers)
        reply = self.connection.getresponse()
        text = reply.read().decode()
        took = (time.perf_counter() - begun) * 1000
        if reply.getheader("Set-Cookie"):
            self.cookie = reply.getheader("Set-Cookie").split(";")[0]
        return (reply.status, reply.getheader("Location")), text, took


def plain(text, *asked):
    """An answer without what differs in each: what was typed, tokens, references."""
    for part in asked:
        text = text.replace(part, "TYPED")
    return re.sub(r'(name="_(csrf|form)" value=")[^"]*|(<strong>)[0-9A-Za-z-]{6,}(</strong>)', r"\1\3", text)


def sign_in(visitor, who, of):
    return visitor.ask("POST", "/sign-in", {"email": who, "password": "not-the-password-0001"}, of)


def reset(visitor, who, of):
    return visitor.ask("POST", "/forgot-password", {"email": who}, of)


def invitation(visitor, who, of):
    return visitor.ask("GET", "/set-password/" + who, None, of)


def compare(words, act, known, unknown):
    visitor = Visitor()
    turns = [(True, known(n), n) for n in range(times)] + [(False, unknown(n), n) for n in range(times)]
    random.shuffle(turns)
    for warm in range(WARM_UP):
        act(visitor, f"warm-up-{warm}@bench.example" if "@" in known(0) else f"warm-up-{warm}", 9_000_000 + warm)
    took, answers = {True: [], False: []}, {True: set(), False: set()}
    for turn, (is_known, who, n) in enumerate(turns):
        status, text, ms = act(visitor, who, turn + 1 + hash(words) % 1000 * 10_000)
        took[is_known].append(ms)
        answers[is_known].add((status, plain(text, who, urllib.parse.quote(who))))
        # What is done after an answer is not to count for the next.
        time.sleep(0.01)
    same = answers[True] == answers[False]
    medians = [statistics.median(took[which]) for which in (True, False)]
    less = sum((k < u) + 0.5 * (k == u) for k in took[True] for u in took[False]) / len(took[True]) / len(took[False])
    statuses = sorted({str(status[0]) for which in answers.values() for status, _ in which})
    print(f"| {words} | {', '.join(statuses)} | {'the same' if same else '**differ**'} | {medians[0]:.1f} | {medians[1]:.1f} | "
          f"{abs(medians[0] - medians[1]):.1f} | {less:.2f} |", flush=True)
    return same and abs(medians[0] - medians[1]) <= MOST_MS


print(f"## An account told from none? {times} times each\n")
print("| what | status | answers | median ms, known | unknown | apart (at most 5) | share of pairs in which the known one was quicker (0.5: none to be seen) |")
print("| --- | --- | --- | --- | --- | --- | --- |")
well = [
    compare("sign-in, wrong password, each account once", sign_in, lambda n: f"known-{n}@bench.example", lambda n: f"nobody-{n}@bench.example"),
    compare("sign-in, one account again and again", sign_in, lambda n: f"known-{times}@bench.example", lambda n: "nobody-again@bench.example"),
    compare("asking for a new password", reset, lambda n: f"known-{n}@bench.example", lambda n: f"nobody-{n}@bench.example"),
    compare("a link of an invitation, ended or never made", invitation, lambda n: f"used-{n}", lambda n: f"none-{n}"),
]
sys.exit(0 if all(well) else 1)
