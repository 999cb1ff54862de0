"""The peers of infra/bench: what a town would set up instead, on the same database. See README.md."""
import json
import os
import shutil
import subprocess
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent / 'peers'
TENANTS = 8
ADMIN = 'bench-directus-admin'


class NotRun(Exception):
    """A peer that could not be measured, and why."""


def installed(cache):
    """The packages of the lock file, installed outside the sources; scripts of packages are not run."""
    folder = cache / 'peers'
    lock = (HERE / 'package-lock.json').read_bytes()
    stamp = folder / 'installed.lock'
    folder.mkdir(parents=True, exist_ok=True)
    for path in HERE.iterdir():
        shutil.copy(path, folder / path.name)
    if not stamp.exists() or stamp.read_bytes() != lock:
        done = subprocess.run(['npm', 'ci', '--ignore-scripts'], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NotRun('npm ci failed: ' + (done.stderr.strip().splitlines() or ['no reason given'])[-1])
        stamp.write_bytes(lock)
    return folder


def posted(address, body, token):
    request = urllib.request.Request(address, json.dumps(body).encode(), {
        'Content-Type': 'application/json', 'Authorization': f'Bearer {token}'})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read() or 'null')


class PostGraphile:
    title = 'PostGraphile 5.1.5'

    def __init__(self, bench, folder, tools):
        self.port = tools.free_port()
        database = bench.database
        database.psql((HERE / 'postgraphile.sql').read_text(encoding='utf-8'))
        address = f'postgres://{{}}:{database.password}@127.0.0.1:{database.port}/yui'
        self.server = tools.Server('postgraphile', ['node', folder / 'postgraphile.mjs'], {
            'PORT': str(self.port), 'NODE_ENV': 'production', 'GRAPHILE_ENV': 'production', 'BENCH_ISSUER': bench.issuer,
            'BENCH_DATABASE': address.format('yui_app'), 'BENCH_OWNER': address.format('postgres'),
        }, lambda: tools.answers(f'http://127.0.0.1:{self.port}/graphql?query=%7B__typename%7D', {200, 400, 401, 405, 500}), bench.work)

    def __getattr__(self, name):
        return getattr(self.server, name)

    def rows_of(self, row, token):
        answer = posted(f'http://127.0.0.1:{self.port}/graphql', json.loads(row.graphql.replace('{client}', '0')), token)
        if answer.get('errors'):
            raise NotRun(answer['errors'][0]['message'])
        return json.dumps(answer).count('"mark":')


class Directus:
    title = 'Directus 11.17.4'

    def __init__(self, bench, folder, tools):
        self.port = tools.free_port()
        database = bench.database
        database.psql((HERE / 'directus.sql').read_text(encoding='utf-8'))
        database.psql(f"alter role bench_directus password '{database.password}'")
        environment = {
            'DB_CLIENT': 'pg', 'DB_HOST': '127.0.0.1', 'DB_PORT': str(database.port), 'DB_DATABASE': 'yui',
            'DB_USER': 'bench_directus', 'DB_PASSWORD': database.password, 'DB_SEARCH_PATH': 'directus',
            'SECRET': database.password, 'ADMIN_EMAIL': 'admin@example.org', 'ADMIN_PASSWORD': database.password,
            'ADMIN_TOKEN': ADMIN, 'HOST': '127.0.0.1', 'PORT': str(self.port), 'PUBLIC_URL': f'http://127.0.0.1:{self.port}',
            'TELEMETRY': 'false', 'LOG_LEVEL': 'error', 'NODE_ENV': 'production', 'WEBSOCKETS_ENABLED': 'false',
            'EXTENSIONS_PATH': str(folder / 'extensions'), 'SERVE_APP': 'false', 'QUERY_LIMIT_MAX': '-1',
        }
        self.run(folder, environment, 'bootstrap')
        self.server = tools.Server('directus', ['node', 'directus.mjs', 'start'], environment,
                                   lambda: tools.answers(f'http://127.0.0.1:{self.port}/server/ping', {200}), bench.work, folder)
        tenants = database.psql("select string_agg(id::text, ',' order by substr(key, 7)::int) from tenancy.tenant "
                                f"where key like 'bench-%' and substr(key, 7)::int < {TENANTS}").strip()
        self.run(folder, environment, 'permit', f'http://127.0.0.1:{self.port}', ADMIN, tenants)

    def __getattr__(self, name):
        return getattr(self.server, name)

    @staticmethod
    def run(folder, environment, *arguments):
        done = subprocess.run(['node', 'directus.mjs', *arguments], cwd=folder, env=os.environ | environment,
                              capture_output=True, text=True, timeout=240, check=False)
        if done.returncode:
            raise NotRun(f'{arguments[0]} failed: ' + (done.stderr.strip() or done.stdout.strip())[-300:])

    def rows_of(self, row, _token):
        address, token = f'http://127.0.0.1:{self.port}{row.directus}', 'bench-directus-token-0'
        if row.directus_body:
            posted(address, json.loads(row.directus_body), token)
            return 1
        request = urllib.request.Request(address, headers={'Authorization': f'Bearer {token}'})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return len(json.loads(answer.read())['data'])


def started(bench, tools, cache):
    """The peers that run, and the reasons of those that do not."""
    running, missing = {}, {}
    for name, peer in (('postgraphile', PostGraphile), ('directus', Directus)):
        try:
            running[name] = peer(bench, installed(cache), tools)
        except (NotRun, SystemExit, OSError, subprocess.TimeoutExpired) as reason:
            missing[name] = f'{type(reason).__name__}: {reason}'
    return running, missing
