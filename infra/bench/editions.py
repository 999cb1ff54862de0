"""Building editions of 100 items over ten years, against the bare computation, and how the time grows. See README.md."""
import statistics
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ITEMS = {1991: 10, 1992: 20, 1993: 100}
YEARS = range(2001, 2011)


def framework(database, items):
    database.psql(f"""
        delete from benchmark.framework_item;
        insert into benchmark.framework_item (framework_code, indicator_code, weight)
        select 'DA-2024', 'bench-' || i, 1 from generate_series(1, {items}) i;
        """, database='scale')


def timed(work):
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def frozen(database, year):
    return timed(lambda: database.psql(database.freezing(), user='yui_app', database='scale', fiscalYear=year))


def bare(database, year):
    script = 'begin;\n' + (HERE / 'bare.sql').read_text(encoding='utf-8') + '\ncommit;'
    return timed(lambda: database.psql(script, database='scale', year=year))


def table(bench, say):
    database = bench.database
    say('editions: 1.5 million observations')
    database.psql((HERE / 'scale.sql').read_text(encoding='utf-8'), database='scale')
    grown = {}
    for year, items in ITEMS.items():
        framework(database, items)
        frozen(database, year)
        grown[items] = statistics.median(frozen(database, year) for _ in range(3))
    say('editions: ten years')
    pairs = [(bare(database, year), frozen(database, year)) for year in YEARS]
    plain, built = (sum(column) for column in zip(*pairs))
    yield '| editions | time | ratio | goal | reached |'
    yield '|---|--:|--:|---|---|'
    yield f'| bare SQL, 100 items × 10 years × 1,741 bodies | {plain:.2f} s | | | |'
    yield (f'| freezing the same, ten editions | {built:.2f} s | {built / plain:.2f} × bare | ≤ 1.5 × | '
           f'{"yes" if built <= 1.5 * plain else "short"} |')
    first = grown[10]
    yield f'| one edition of 10 items | {first:.3f} s | | | |'
    for items in (20, 100):
        factor = grown[items] / first
        yield (f'| one edition of {items} items: data ×{items // 10} | {grown[items]:.3f} s | ×{factor:.2f} | ≤ ×{items // 10} | '
               f'{"yes" if factor <= items / 10 else "short"} |')
    yield '\nBy psql, one transaction each; bare and frozen take turns year by year. Imports and HTTP are not in these times.'
