"""The rows of infra/bench: the same work, said to each side in its own language. See README.md."""
import json
import re

ENTER = "select tenant_id, tenant_kind, roles from ctx.enter('{issuer}', 'person-' || :client_id, {key});"
BENCH = "'bench-' || :client_id"
READ = '\\startpipeline\nbegin read only;\n' + ENTER + '\n\\endpipeline\n{statement}\ncommit;\n'
GLANCE = '\\startpipeline\n' + ENTER + '\n{statement}\n\\endpipeline\n'
TENANT = '/api/t/bench-{client}'
STANDING = 'tScore rank tied percentile reason'
MUNICIPALITY = 'bodyCode name kind prefectureCode prefectureName population populationClass score scoreNotApplicableAsZero coverage'
GOALS = {'rate': '≥ {:,}/s', 'limit': '≥ {} × limit', 'floor': '≥ {} × floor', 'p99': 'p99 ≤ {} × floor',
         'postgraphile': '≥ {} × PostGraphile', 'directus': '≥ {} × Directus'}
READING = {'floor': 1.0, 'p99': 1.0, 'postgraphile': 2, 'directus': 15}


class Row:
    def __init__(self, title, path, sql, graphql=None, directus=None, directus_body='', floor=True, fresh=False, tag=False,
                 expected=1, goals=None, keys='', body='', versions=''):
        self.title, self.path, self.sql, self.floor, self.fresh, self.tag = title, path, sql, floor, fresh, tag
        self.keys, self.body, self.versions = keys, body, versions
        self.graphql = graphql and json.dumps({'query': graphql}, ensure_ascii=False)
        self.directus, self.directus_body = directus, directus_body
        self.expected, self.goals = expected, goals or {}

    def request(self, side):
        """What the load generator sends to a side; nothing where the side cannot do this work."""
        return {
            'api': self.own(),
            'floor': self.own() if self.floor else {},
            'postgraphile': {'path': '/graphql', 'body': self.graphql} if self.graphql else {},
            'directus': {'path': self.directus, 'token': 'bench-directus-token-{client}', 'body': self.directus_body}
            if self.directus else {},
        }[side]

    def own(self):
        """To a program that serves the product's addresses; a body is put over the version that the client saw last."""
        return {'path': self.path} | ({'keys': self.keys} if self.keys else {}) | ({'body': self.body} if self.body else {})

    def goal_text(self):
        return ', '.join(GOALS[goal].format(figure) for goal, figure in self.goals.items())


def text_block(file, constant, **values):
    """A statement of the product as its class has it, with values in place of its parameters."""
    source = file.read_text(encoding='utf-8')
    block = re.search(rf'String {constant} = """\n(.*?)"""', source, re.DOTALL).group(1)
    statement = re.sub(r'(?<!:):([A-Za-z]\w*)', lambda parameter: values[parameter.group(1)], block)
    return re.sub(r'\s+', ' ', statement).strip() + ';'


def rows_of(issuer, resources, edition, towns):
    def read(file, trip=READ, **values):
        statement = (resources / file).read_text(encoding='utf-8').strip() + ';'
        for name, value in ({'fiscalYear': '2023', 'edition': "'2023-1'", 'base': "'NATION'", 'prefecture': 'null::text'} | values).items():
            statement = statement.replace(f':{name}', value)
        return trip.format(issuer=issuer, key=BENCH, statement=statement)

    entry = 'mark: hash seq at actor action object detail'
    entries = '/items/entry?fields=seq,at,actor,action,object,detail,hash'
    figures = 'fields=*&limit=-1&filter[edition][_eq]=2023-1'
    editions = 'benchmark/editions/'
    frozen = f'(condition: {{editionId: "{edition}"}})'
    return [
        Row('read one row of a tenant (an audit entry)', TENANT + '/audit/entries?before=51&limit=1',
            read('audit/read-entries.sql', GLANCE, before='51', limit='1'),
            graphql='{ allEntries(condition: {seq: "50"}, first: 1) { nodes { ' + entry + ' } } }',
            directus=entries + '&limit=1&filter[seq][_eq]=50', goals=READING),
        Row('list a tenant\'s 20 rows (audit entries)', TENANT + '/audit/entries?limit=20',
            read('audit/read-entries.sql', GLANCE, before='null::bigint', limit='20'),
            graphql='{ allEntries(first: 20, orderBy: PRIMARY_KEY_DESC) { nodes { ' + entry + ' } } }',
            directus=entries + '&limit=20&sort=-seq', expected=20, goals=READING),
        Row('mean by prefecture, one item over 1,741 bodies', TENANT + '/benchmark/rates?fiscalYear=2023&item=cio',
            read(editions + 'compare-rates.sql', item="'cio'"),
            graphql='{ allBenchPrefectureAverages { nodes { mark: prefectureCode n score } } }',
            directus='/items/municipality?aggregate[avg]=score&aggregate[count]=score&groupBy=prefecture_code'
                     '&filter[edition][_eq]=2023-1&limit=-1', expected=47, goals={'floor': 1.0}),
        Row('47 prefectures with 12 items each', TENANT + '/benchmark/prefectures?fiscalYear=2023',
            read(editions + 'read-prefectures.sql'),
            graphql='{ allBenchmarkEditionPrefectures' + frozen + ' { nodes { mark: prefectureCode name tScore rank tied n '
                    'municipalities withData townShare cardPossession meanScore reason } } '
                    'allBenchmarkEditionPrefectureItems' + frozen + ' { nodes { prefectureCode indicatorCode value tScore } } }',
            directus='/items/prefecture?' + figures, expected=47, goals={'floor': 1.0}),
        Row('national ranking, 1,741 rows', TENANT + '/benchmark/municipalities?fiscalYear=2023',
            read(editions + 'read-municipalities.sql'),
            graphql='{ allBenchmarkEditionStandings' + frozen.replace('}', ', base: "NATION"}') + ' { nodes { mark: bodyCode '
                    + STANDING + ' benchmarkEditionMunicipalityByEditionIdAndBodyCode { ' + MUNICIPALITY + ' } '
                    'editionGroupByEditionIdAndBaseAndBaseKey { n mean sd } } } }',
            directus='/items/municipality?' + figures, expected=1741, goals={'rate': 300}),
        Row('national ranking, revalidated (304)', TENANT + '/benchmark/municipalities?fiscalYear=2023',
            read(editions + 'read-current.sql', GLANCE), floor=False, tag=True, goals={'rate': 5000}),
        Row('create one row, durable (a sign-in, audited)', '/api/me',
            "select audit.append_platform('bench#person-' || :client_id, 'person.signed-in', 'bench', '{}'::jsonb);\n"
            f"select * from ctx.my_memberships('{issuer}', 'person-' || :client_id);\n",
            graphql='mutation { appendPlatform(input: {actor: "bench#person-{client}", action: "person.signed-in", object: "bench", '
                    'detail: "{}"}) { mark: result } }',
            directus='/items/sign_in', directus_body=json.dumps({'actor': 'bench#person-{client}', 'session': 'bench'}),
            fresh=True, goals={'floor': 0.6, 'postgraphile': 1.3}),
        *assessment_rows(issuer, resources, towns),
    ]


NUMBER = "lpad(:client_id::text, 12, '0')"
RESPONSE = f"('00000000-0000-4000-8000-' || {NUMBER})::uuid"
ROUND = f"('00000000-0000-4000-a000-' || {NUMBER})::uuid"
NOTE = '課長会議の議事録にあります。担当者が替わっても分かるように、保存先を引継書に書きました。'
EVIDENCE = '[{"text": "課長会議の議事録", "link": "", "expiresOn": null}]'
ANSWER = ('{"state": "ANSWERED", "level": 1.5, "reason": "", "note": "' + NOTE + '", "evidence": ' + EVIDENCE
          + ', "target": 3, "targetYear": 2028, "confirmed": true}')
CHANGED = {'item': "'D1-1'", 'state': "'ANSWERED'", 'level': '1.5', 'reason': "''", 'note': f"'{NOTE}'", 'evidence': f"'{EVIDENCE}'",
           'target': '3', 'targetYear': '2028', 'confirmed': 'true', 'name': "'Bench'", 'version': ':version'}


def classes(resources):
    return resources.parents[2] / 'java/jp/yui/assessment'


def change(resources, response):
    """The statement that saves an answer over the version that was seen."""
    return text_block(classes(resources) / 'responses/AnswerRows.java', 'CHANGE', response=response, **CHANGED)


def assessment_rows(issuer, resources, towns):
    java = classes(resources)
    answers, responses = java / 'responses/AnswerRows.java', java / 'responses/ResponseRows.java'
    keys = ','.join(towns)
    key = f"(array[{', '.join(repr(town) for town in towns)}])[1 + :client_id]"
    enter = ENTER.format(issuer=issuer, key=key)
    town = '/api/t/{key}/assessment/responses/00000000-0000-4000-8000-{padded}'

    def items(which):
        return text_block(answers, 'ITEMS', response=RESPONSE).rstrip(';') + which + ';'

    def read(key, *statements):
        return READ.format(issuer=issuer, key=key, statement='\n'.join(statements))

    standing = text_block(java / 'responses/Standings.java', 'SELECT').rstrip(';')
    editor = ('select saved_by, saved_by_name from assessment.answer where tenant_id = (select ctx.tenant()) and response_id = '
              f'{RESPONSE} order by saved_at desc limit 1;')
    return [
        Row('save one answer (If-Match, audit, durable)', town + '/answers/D1-1',
            '\\if :version = 0\nbegin;\n' + enter + '\nselect a.version from assessment.answer a where a.tenant_id = (select ctx.tenant()) '
            f"and a.response_id = {RESPONSE} and a.item_code = 'D1-1' \\gset\ncommit;\n\\endif\n"
            '\\startpipeline\nbegin;\n' + enter + '\n\\endpipeline\n'
            f'select pg_advisory_xact_lock_shared(hashtextextended({RESPONSE}::text, 0));\n'
            f'{standing} where id = {RESPONSE} and town_tenant_id = (select ctx.tenant());\n'
            + change(resources, RESPONSE).rstrip(';') + ' \\gset\n'
            + f"select audit.append('assessment.answer-saved', {RESPONSE}::text, '{{}}'::jsonb);\n"
            + items(" where i.item_code = 'D1-1'") + '\ncommit;\n',
            keys=keys, body=ANSWER,
            versions="select version from assessment.answer where response_id::text like '00000000-0000-4000-8000-%' "
                     "and item_code = 'D1-1' order by response_id",
            goals={'floor': 0.6}),
        Row('load a response of 45 items', town,
            read(key, text_block(responses, 'SUMMARIES', id=RESPONSE), editor, items(' order by i.ordinal'), text_block(responses, 'HISTORY', id=RESPONSE)),
            floor=False, keys=keys, goals={'limit': 0.5}),
        Row('progress board of a round over 60 towns', TENANT + '/assessment/rounds/00000000-0000-4000-a000-{padded}/board',
            read(BENCH, text_block(java / 'rounds/RoundRows.java', 'SELECT', id=ROUND),
                 text_block(java / 'rounds/Board.java', 'ROWS', round=ROUND, response='null')),
            floor=False, goals={'limit': 0.5}),
        Row('national means, frozen: 1,741 towns', TENANT + '/assessment/aggregates?framework=YUI-2026.1&fiscalYear=2025',
            read(BENCH, text_block(java / 'results/Snapshots.java', 'NEWEST', framework="'YUI-2026.1'", year='2025'),
                 text_block(java / 'results/Snapshots.java', 'CELLS', framework="'YUI-2026.1'", snapshot=(
                     "(select id from assessment.snapshot where framework_code = 'YUI-2026.1' and fiscal_year = 2025 and not demo)"))),
            floor=False, goals={'limit': 0.5}),
    ]
