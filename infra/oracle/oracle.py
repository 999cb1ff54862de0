#!/usr/bin/env python3
"""An independent computation of an edition, to hold against the product's.

Reads the two official files directly and shares nothing with the product: no code, no register, no database. It works in
exact fractions and takes a square root only at the end. Standard library only.

    oracle.py COMPARISON.csv POPULATION.csv [--out FILE]            writes every figure as JSON
    oracle.py COMPARISON.csv POPULATION.csv --api URL --tenant KEY --fiscal-year YEAR --token-file FILE
                                                                    compares them with a running product
Formulas: docs page 算出方法; T-score 50 + 10 (x - mean) / population SD, competition rank, Fisher z.
"""
import argparse
import csv
import json
import math
import re
import sys
import unicodedata
import urllib.request
from fractions import Fraction

YES, NO, NOT_SURVEYED, NOT_APPLICABLE = '実施', '未実施', '調査無し', '%'
SCORED = ['CIOの任命', 'CIO補佐官等の任命', '全体方針策定', '全庁的な体制構築', '外部人材活用', '職員育成の取組', '全職員対象研修の実施',
          'AIの導入状況', 'RPAの導入状況', 'テレワークの導入状況', '子育て・介護26手続のオンライン化状況', 'よく使う32手続のオンライン化状況']
CARD = 'マイナンバーカードの保有状況'
CODES_MISSING_IN_THE_FILE = {('東京都', '三宅村'): '133817', ('東京都', '八丈町'): '134015'}
CLASSES = [5_000, 10_000, 30_000, 50_000, 100_000, 300_000]
ENOUGH = Fraction(8, 10)
MISSING, LEAVES = object(), object()


def rows_of(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.reader(file))


def bodies_of(path):
    """Every municipality in official order: code, prefecture, name as written there, residents."""
    header, *rows = rows_of(path)
    column = {name: header.index(name) for name in ('都道府県名', '市区町村名', '総数（人口）', '団体コード')}
    bodies = []
    for row in rows:
        prefecture, name = row[column['都道府県名']], row[column['市区町村名']]
        code = row[column['団体コード']].strip()
        code = code.zfill(6) if code.isdigit() else CODES_MISSING_IN_THE_FILE[(prefecture, name)]
        residents = row[column['総数（人口）']].replace(',', '').strip()
        bodies.append({'code': code, 'prefecture': prefecture, 'name': name,
                       'population': int(residents) if residents.isdigit() else None})
    bodies.sort(key=lambda body: body['code'])
    return bodies


def same_place(short, long):
    """Whether 当別町 is 石狩郡当別町; spellings of one character are let through if the rest agrees."""
    short, long = (unicodedata.normalize('NFKC', name).strip() for name in (short, long))
    tail = re.sub(r'^.+?郡', '', long) if re.search(r'郡.+[町村]$', long) else long
    for candidate in (long, tail, long[-len(short):]):
        if len(candidate) == len(short) and sum(a != b for a, b in zip(candidate, short)) <= (1 if len(short) > 2 else 0):
            return True
    return False


def read_cell(text):
    text = text.strip()
    if text == YES:
        return Fraction(1)
    if text == NO:
        return Fraction(0)
    if text == NOT_APPLICABLE:
        return LEAVES
    if re.fullmatch(r'\d+(\.\d+)?%', text):
        return Fraction(text[:-1]) / 100
    return MISSING


def table_of(path, bodies):
    header, *rows = rows_of(path)
    names = header[2:2 + len(bodies)]
    if len(names) != len(bodies) or any(header[2 + len(bodies):]):
        sys.exit(f'{path}: {len([h for h in header[2:] if h])} municipalities, not {len(bodies)}')
    wrong = [(n, b['prefecture'] + b['name']) for n, b in zip(names, bodies) if not same_place(n, b['name'])]
    if wrong:
        sys.exit(f'{path}: not in official order at {wrong[:5]}')
    for body, name in zip(bodies, names):
        body['name'] = name
    return {row[1].strip(): [read_cell(cell) for cell in row[2:2 + len(bodies)]] for row in rows}


def score(cells):
    values = [cell for cell in cells if isinstance(cell, Fraction)]
    applicable = [cell for cell in cells if cell is not LEAVES]
    coverage = Fraction(len(values), len(applicable)) if applicable else Fraction(0)
    if coverage < ENOUGH or not values:
        return coverage, None, None
    leaving = len(cells) - len(applicable)
    return coverage, 100 * sum(values) / len(values), 100 * sum(values) / (len(values) + leaving)


def root(fraction):
    """Square root of an exact fraction to far more digits than are compared."""
    scale = 10 ** 40
    return Fraction(math.isqrt(fraction.numerator * scale * scale // fraction.denominator), scale)


def mean_and_sd(values):
    mean = sum(values, Fraction(0)) / len(values)
    return mean, root(sum((v - mean) ** 2 for v in values) / len(values))


def standard(values):
    """T-scores of those that have a value; None for the others, and for all where there is no spread."""
    known = [v for v in values if v is not None]
    if not known:
        return [None] * len(values), None, None
    mean, sd = mean_and_sd(known)
    return [None if v is None or sd == 0 else 50 + 10 * (v - mean) / sd for v in values], mean, sd


def ranks(values):
    known = [v for v in values if v is not None]
    return [None if v is None else 1 + sum(1 for other in known if other > v) for v in values]


def percentiles(values):
    known = [v for v in values if v is not None]
    return [None if v is None else
            100 * (sum(1 for o in known if o < v) + Fraction(sum(1 for o in known if o == v), 2)) / len(known)
            for v in values]


def population_class(population):
    if population is None:
        return None
    lower = 0
    for upper in CLASSES:
        if population < upper:
            return f'{lower}-{upper - 1}'
        lower = upper
    return f'{lower}-'


def place_within(bodies, base, key_of):
    groups = {}
    for body in bodies:
        groups.setdefault(key_of(body), []).append(body)
    for key, members in groups.items():
        values = [m['score'] for m in members]
        ts, mean, sd = standard(values)
        for member, t, rank, percentile in zip(members, ts, ranks(values), percentiles(values)):
            found = key is not None
            member[base] = {'tScore': t if found else None, 'rank': rank if found else None,
                            'percentile': percentile if found else None, 'mean': mean if found else None,
                            'sd': sd if found else None, 'of': sum(v is not None for v in values) if found else 0}


def municipalities_of(table, bodies):
    for i, body in enumerate(bodies):
        body['coverage'], body['score'], body['scoreNotApplicableAsZero'] = score([table[item][i] for item in SCORED])
        body['coverage'] *= 100
        body['populationClass'] = population_class(body['population'])
        card = table[CARD][i]
        body['card'] = 100 * card if isinstance(card, Fraction) else None
    place_within(bodies, 'NATION', lambda body: 'JP')
    place_within(bodies, 'PREFECTURE', lambda body: body['code'][:2])
    place_within(bodies, 'POPULATION_CLASS', lambda body: body['populationClass'])
    return bodies


def average(values):
    values = [v for v in values if isinstance(v, Fraction)]
    return sum(values) / len(values) if values else None


def prefectures_of(table, bodies):
    prefectures = []
    for number in sorted({body['code'][:2] for body in bodies}):
        at = [i for i, body in enumerate(bodies) if body['code'].startswith(number)]
        kinds = [bodies[i]['name'][-1] for i in at]
        counted = [k for k in kinds if k in '市町村']
        prefectures.append({
            'number': number, 'name': bodies[at[0]]['prefecture'], 'municipalities': len(at),
            'withData': sum(bodies[i]['score'] is not None for i in at),
            'townShare': Fraction(100 * sum(k in '町村' for k in kinds), len(counted)),
            'townShareOfAll': Fraction(100 * sum(k in '町村' for k in kinds), len(kinds)),
            'cardPossession': average([bodies[i]['card'] for i in at]),
            'meanScore': average([bodies[i]['score'] for i in at]),
            'values': {item: average([table[item][i] for i in at]) for item in SCORED}})
    for item in SCORED:
        for prefecture, t in zip(prefectures, standard([p['values'][item] for p in prefectures])[0]):
            prefecture.setdefault('items', []).append(t)
    spread = sum(any(p['items'][j] is not None for p in prefectures) for j in range(len(SCORED)))
    for prefecture in prefectures:
        known = [t for t in prefecture['items'] if t is not None]
        prefecture['meanT'] = sum(known) / len(known) if spread and len(known) >= ENOUGH * spread else None
    for prefecture, t in zip(prefectures, standard([p['meanT'] for p in prefectures])[0]):
        prefecture['tScore'] = t
    for prefecture, rank in zip(prefectures, ranks([round(p['tScore'], 9) if p['tScore'] is not None else None
                                                    for p in prefectures])):
        prefecture['rank'] = rank
    return prefectures


def correlation(level, x, y, pairs):
    pairs = [(a, b) for a, b in pairs if a is not None and b is not None]
    n = len(pairs)
    result = {'level': level, 'x': x, 'y': y, 'n': n, 'r': None, 'ciLow': None, 'ciHigh': None}
    if n < 10:
        return result
    mean_x, sd_x = mean_and_sd([a for a, _ in pairs])
    mean_y, sd_y = mean_and_sd([b for _, b in pairs])
    if sd_x == 0 or sd_y == 0:
        return result
    r = float(sum((a - mean_x) * (b - mean_y) for a, b in pairs) / n / sd_x / sd_y)
    z, reach = math.atanh(r), 1.959963984540054 / math.sqrt(n - 3)
    return result | {'r': r, 'ciLow': math.tanh(z - reach), 'ciHigh': math.tanh(z + reach)}


def correlations_of(prefectures, bodies):
    t = [p['tScore'] for p in prefectures]
    return [
        correlation('PREFECTURE', 'town-share', 'prefecture-t-score', list(zip([p['townShare'] for p in prefectures], t))),
        correlation('PREFECTURE', 'card-possession', 'prefecture-t-score',
                    list(zip([p['cardPossession'] for p in prefectures], t))),
        correlation('MUNICIPALITY', 'card-possession', 'municipal-score', [(b['card'], b['score']) for b in bodies])]


def compute(comparison, population):
    bodies = bodies_of(population)
    table = table_of(comparison, bodies)
    municipalities_of(table, bodies)
    prefectures = prefectures_of(table, bodies)
    every_ward = correlation('PREFECTURE', 'town-share-of-all', 'prefecture-t-score',
                             [(p['townShareOfAll'], p['tScore']) for p in prefectures])
    return plain({'scored': sum(b['score'] is not None for b in bodies), 'prefectures': prefectures,
                  'municipalities': bodies, 'correlations': correlations_of(prefectures, bodies),
                  'forInformation': [every_ward]})


def plain(value):
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items()}
    return [plain(member) for member in value] if isinstance(value, list) else value


def differences(expected, found, fields, label):
    for field in fields:
        mine, theirs = expected.get(field), found.get(field)
        if isinstance(mine, float) and isinstance(theirs, (int, float)) and abs(mine - theirs) < 5e-7:
            continue
        if mine != theirs:
            yield f'{label} {field}: oracle {mine}, product {theirs}'


def compare(result, fetch):
    """All differences between the oracle and what fetch(path) answers; the number of bodies compared."""
    found, seen = [], 0
    by_number = {p['code'][:2]: p for p in fetch('prefectures')}
    for mine in result['prefectures']:
        seen += 1
        found += differences(mine, by_number[mine['number']],
                             ['tScore', 'rank', 'municipalities', 'withData', 'townShare', 'cardPossession', 'meanScore'],
                             mine['name'])
        theirs = [item['tScore'] for item in by_number[mine['number']]['items']]
        found += differences(dict(enumerate(mine['items'])), dict(enumerate(theirs)), range(len(SCORED)), mine['name'])
    for base in ('NATION', 'PREFECTURE', 'POPULATION_CLASS'):
        by_code = {m['code']: m for m in fetch('municipalities', base=base)}
        for mine in result['municipalities']:
            seen += base == 'NATION'
            found += differences(mine | mine[base], by_code[mine['code']],
                                 ['score', 'scoreNotApplicableAsZero', 'coverage', 'population', 'populationClass', 'tScore',
                                  'rank', 'percentile', 'mean', 'sd', 'of'], f'{mine["code"]} {base}')
        found += [f'{code} {base}: unknown to the oracle' for code in by_code.keys()
                  - {m['code'] for m in result['municipalities']}]
    for mine, theirs in zip(result['correlations'], fetch('correlations')):
        found += differences(mine, theirs, ['level', 'x', 'y', 'n', 'r', 'ciLow', 'ciHigh'], 'correlation')
    return found, seen


def reader_of(arguments):
    with open(arguments.token_file, encoding='utf-8') as file:
        token = file.read().strip()

    def fetch(table, **query):
        query = '&'.join(f'{k}={v}' for k, v in ({'fiscalYear': arguments.fiscal_year} | query).items())
        address = f'{arguments.api}/api/t/{arguments.tenant}/benchmark/{table}?{query}'
        request = urllib.request.Request(address, headers={'Authorization': f'Bearer {token}', 'Accept': 'application/json'})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    return fetch


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('comparison')
    parser.add_argument('population')
    parser.add_argument('--out')
    parser.add_argument('--api')
    parser.add_argument('--tenant', default='yui')
    parser.add_argument('--fiscal-year', default='2023')
    parser.add_argument('--token-file')
    arguments = parser.parse_args()
    result = compute(arguments.comparison, arguments.population)
    if arguments.api:
        found, seen = compare(result, reader_of(arguments))
        print('\n'.join(found[:50]) or f'agrees on {seen} bodies to 6 decimals')
        sys.exit(1 if found else 0)
    with open(arguments.out, 'w', encoding='utf-8') if arguments.out else sys.stdout as out:
        json.dump(result, out, ensure_ascii=False, indent=1)


if __name__ == '__main__':
    main()
