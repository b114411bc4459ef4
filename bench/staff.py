"""Many members of staff, each opening a page a second, for a while: how long they wait, in all and by page.

python3 staff.py PORT SECONDS COOKIES PAGES: two files, a cookie and an address a line. The first tenth of the time is not counted. Prints a table
for all pages together and one for the slowest.
"""
import http.client
import random
import sys
import threading
import time

port, seconds = int(sys.argv[1]), float(sys.argv[2])
cookies = open(sys.argv[3]).read().split()
pages = open(sys.argv[4]).read().split()
took = {page: [] for page in pages}
failed = {}
lock = threading.Lock()
begun = time.monotonic()


def work(cookie, number):
    # Users do not begin at once, and each goes through the pages in an order of their own.
    order = random.Random(number)
    due = begun + number / len(cookies)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    while due < begun + seconds:
        time.sleep(max(0.0, due - time.monotonic()))
        page = order.choice(pages)
        asked = time.monotonic()
        try:
            connection.request("GET", page, headers={"Host": f"localhost:{port}", "Cookie": cookie, "Accept-Encoding": "gzip"})
            reply = connection.getresponse()
            reply.read()
            status = reply.status
        except (OSError, http.client.HTTPException):
            connection.close()
            status = 0
        ms = (time.monotonic() - asked) * 1000
        with lock:
            if status != 200:
                failed[page, status] = failed.get((page, status), 0) + 1
            elif asked > begun + seconds / 10:
                took[page].append(ms)
        # Whoever waited long is not asked to catch up.
        due = max(due + 1, time.monotonic())


def at(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


people = [threading.Thread(target=work, args=(cookie, number)) for number, cookie in enumerate(cookies)]
for person in people:
    person.start()
for person in people:
    person.join()
every = [ms for times in took.values() for ms in times]
print("| requests | a second | p50 ms | p95 ms (goal 100) | p99 ms (goal 250) | longest ms | failures |\n| --- | --- | --- | --- | --- | --- | --- |")
print(f"| {len(every)} | {len(every) / seconds / 0.9:.0f} | {at(every, .5):.0f} | {at(every, .95):.0f} | {at(every, .99):.0f} | {max(every):.0f} | "
      f"{sum(failed.values())} |\n")
print("| the slowest pages | requests | p50 ms | p95 ms | longest ms |\n| --- | --- | --- | --- | --- |")
for page, times in sorted((i for i in took.items() if i[1]), key=lambda i: -at(i[1], .95))[:12]:
    print(f"| `{page}` | {len(times)} | {at(times, .5):.0f} | {at(times, .95):.0f} | {max(times):.0f} |")
over = [page for page, times in took.items() if times and at(times, .95) > 100]
print(f"\n{len(pages) - len(over)} of {len(pages)} pages have a p95 of at most 100 ms.")
for (page, status), times in sorted(failed.items()):
    print(f"* `{page}` answered {status or 'nothing'} {times} times")
