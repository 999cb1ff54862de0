"""One tenant that asks for a hundred times as much as two hundred others beside it. See README.md."""
import concurrent.futures
import json
import statistics
import urllib.parse
import urllib.request

OTHERS = 200
EVERY = 1000  # milliseconds between two requests of one person; the loud one asks a hundred times as often
LOUD = OTHERS  # the number of the loud tenant
ROUNDS = 3
SECONDS = 8
LIST = '/api/t/bench-{client}/audit/entries?limit=20'
HEAVY = '/api/t/bench-{client}/benchmark/rates?fiscalYear=2023&item=cio'


def load(bench, port, **query):
    address = f'{bench.load}/load?' + urllib.parse.urlencode({'port': port, 'seconds': SECONDS, 'mayRefuse': 1} | query)
    with urllib.request.urlopen(address, timeout=120) as answer:
        return json.loads(answer.read())


def others(bench, port):
    return load(bench, port, path=LIST, connections=OTHERS, every=EVERY)


def beside(bench, port, path):
    """Ten connections of one person in one tenant: together a hundred times as much as each of the others."""
    with concurrent.futures.ThreadPoolExecutor() as pool:
        loud = pool.submit(load, bench, port, path=path.replace('{client}', str(LOUD)), connections=10, every=EVERY / 10,
                           token=bench.token(LOUD))
        return others(bench, port), loud.result()


def warm_up(bench, port):
    """Everybody at once, unpaced, until the JVM has compiled what runs often."""
    for path in (LIST, HEAVY, LIST):
        load(bench, port, path=path, connections=40)


def table(bench, server):
    port = server.port
    warm_up(bench, port)
    alone, listed, heavy = [], [], []
    for _ in range(ROUNDS):
        alone.append(others(bench, port))
        listed.append(beside(bench, port, LIST))
        alone.append(others(bench, port))
        heavy.append(beside(bench, port, HEAVY))
    base = statistics.median(result['p99'] for result in alone)
    yield '| one tenant beside 200 others | others: rate, median, p99 | p99 against baseline | the loud one: asked, refused (429) | goal | reached |'
    yield '|---|--:|--:|--:|---|---|'
    yield f'| nobody is loud | {quiet(alone)} | | | | |'
    for title, results in (('100 × as many of the same lists', listed), ('100 × as many means over the nation', heavy)):
        ratio = statistics.median(result[0]['p99'] for result in results) / base
        asked = sum(result[1]['requests'] for result in results)
        refused = sum(result[1]['refused'] for result in results)
        silent = sum(result[1]['withoutTerm'] + result[1]['errors'] + result[0]['refused'] + result[0]['errors'] for result in results)
        reached = ratio <= 1.5 and refused > 0 and silent == 0
        yield (f'| {title} | {quiet([result[0] for result in results])} | {ratio:.2f} × | {asked:,}, {100 * refused / asked:.0f} % | '
               f'≤ 1.5 ×, 429 with Retry-After | {"yes" if reached else "short"} |')
    yield f'\nLimits as shipped; medians of {ROUNDS} rounds of {SECONDS} s, timed from the moment a request was due.'


def quiet(results):
    figures = [statistics.median(result[field] for result in results) for field in ('rate', 'median', 'p99')]
    return f'{figures[0]:,.0f}/s, {figures[1] / 1000:.1f} ms, {figures[2] / 1000:.1f} ms'
