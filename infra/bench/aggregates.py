"""Freezing the means of 1,741 towns in each of three years, against the bare computation of the same figures. See README.md."""
import statistics
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
YEARS = (2023, 2024, 2025)
ROUNDS = 3
LEAST = 0.5
TAKE = "select set_config('yui.tenant_kind', 'PLATFORM', false);\nselect assessment.take_snapshot('YUI-2026.1', :year, false, 'bench');\n"


def timed(database, script, user, year):
    begun = time.monotonic()
    answer = database.psql(script, user=user, database='national', year=year)
    return time.monotonic() - begun, answer.split()


def bare(database, year):
    script = (HERE / 'bare-means.sql').read_text(encoding='utf-8')
    return timed(database, f'begin;\n{script}\nrollback;', 'postgres', year)[0]


def frozen(database, year):
    """Rolled back, so that it can be taken again."""
    seconds, answer = timed(database, f'begin;\n{TAKE}rollback;', 'yui_app', year)
    if answer[-1:] != ['1']:
        raise SystemExit(f'no snapshot of {year}: {answer}')
    return seconds


def table(bench, say):
    database = bench.database
    yield '| national means of 1,741 towns, by class and dimension | bare SQL | frozen: batches, suppression, movements | frozen / bare | goal | reached |'
    yield '|---|--:|--:|--:|---|---|'
    for year in YEARS:
        say(f'means of {year}')
        pairs = [(bare(database, year), frozen(database, year)) for _ in range(ROUNDS)]
        plain, built = (statistics.median(column) for column in zip(*pairs))
        before = 'no year before' if year == YEARS[0] else 'with the year before'
        yield (f'| fiscal year {year}, {before} | {plain:.2f} s | {built:.2f} s | {built / plain:.1f} × | ≥ {LEAST} × the bare speed | '
               f'{"yes" if plain >= LEAST * built else "short"} |')
    yield f'\nBy psql, one transaction each, rolled back; medians of {ROUNDS} rounds in turn.'
