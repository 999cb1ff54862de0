"""The rows of infra/bench: the same work, said to each side in its own language. See README.md."""
import json

ENTER = "select tenant_id, tenant_kind, roles from ctx.enter('{issuer}', 'person-' || :client_id, 'bench-' || :client_id);"
READ = '\\startpipeline\nbegin read only;\n' + ENTER + '\n\\endpipeline\n{statement}\ncommit;\n'
GLANCE = '\\startpipeline\n' + ENTER + '\n{statement}\n\\endpipeline\n'
TENANT = '/api/t/bench-{client}'
STANDING = 'tScore rank tied percentile reason'
MUNICIPALITY = 'bodyCode name kind prefectureCode prefectureName population populationClass score scoreNotApplicableAsZero coverage'
GOALS = {'rate': '≥ {:,}/s', 'floor': '≥ {} × floor', 'p99': 'p99 ≤ {} × floor', 'postgraphile': '≥ {} × PostGraphile',
         'directus': '≥ {} × Directus'}
READING = {'floor': 1.0, 'p99': 1.0, 'postgraphile': 2, 'directus': 15}


class Row:
    def __init__(self, title, path, sql, graphql=None, directus=None, directus_body='', floor=True, fresh=False, tag=False,
                 expected=1, goals=None):
        self.title, self.path, self.sql, self.floor, self.fresh, self.tag = title, path, sql, floor, fresh, tag
        self.graphql = graphql and json.dumps({'query': graphql}, ensure_ascii=False)
        self.directus, self.directus_body = directus, directus_body
        self.expected, self.goals = expected, goals or {}

    def request(self, side):
        """What the load generator sends to a side; nothing where the side cannot do this work."""
        return {
            'api': {'path': self.path},
            'floor': {'path': self.path} if self.floor else {},
            'postgraphile': {'path': '/graphql', 'body': self.graphql} if self.graphql else {},
            'directus': {'path': self.directus, 'token': 'bench-directus-token-{client}', 'body': self.directus_body}
            if self.directus else {},
        }[side]

    def goal_text(self):
        return ', '.join(GOALS[goal].format(figure) for goal, figure in self.goals.items())


def rows_of(issuer, resources, edition):
    def read(file, trip=READ, **values):
        statement = (resources / file).read_text(encoding='utf-8').strip() + ';'
        for name, value in ({'fiscalYear': '2023', 'edition': "'2023-1'", 'base': "'NATION'", 'prefecture': 'null::text'} | values).items():
            statement = statement.replace(f':{name}', value)
        return trip.format(issuer=issuer, statement=statement)

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
    ]
