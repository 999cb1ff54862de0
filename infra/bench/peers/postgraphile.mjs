// PostGraphile on the product's tables as the product's role: checks the RS256 token and sets the tenant for row-level security.
import { createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { BENCH_ISSUER: issuer, BENCH_DATABASE: connectionString, BENCH_OWNER: owner, PORT } = process.env;

const { keys } = await (await fetch(`${issuer}/protocol/openid-connect/certs`)).json();
const key = createPublicKey({ key: keys[0], format: 'jwk' });

// The memberships, read once: kinder to this peer than the product, which asks at each request.
const client = new pg.Client({ connectionString: owner });
await client.connect();
const members = new Map((await client.query(`
  select m.subject, t.id, t.kind from tenancy.membership m join tenancy.tenant t on t.id = m.tenant_id
   where m.issuer = $1 and t.key like 'bench-%'`,
  [issuer])).rows.map((row) => [row.subject, row]));
await client.end();

function settings(request) {
  const token = jwt.verify(request.headers.authorization.slice(7), key, {
    algorithms: ['RS256'], audience: 'yui-api', issuer,
  });
  const { id, kind } = members.get(token.sub);
  return { 'yui.tenant': id, 'yui.tenant_kind': kind, 'yui.actor': `${issuer}#${token.sub}` };
}

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({
    connectionString, schemas: ['audit', 'benchmark', 'bench'], poolConfig: { max: 10 }, pubsub: false,
  })],
  grafserv: { port: Number(PORT), host: '127.0.0.1', graphiql: false, watch: false },
  grafast: { explain: false, context: (request) => ({ pgSettings: settings(request.node.req) }) },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
