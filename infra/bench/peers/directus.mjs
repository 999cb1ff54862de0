// Directus: "bootstrap" and "start" run its own commands (past its look for updates), "permit" sets it up over its own API:
// one role, policy and person with a static token for each tenant, who may read that tenant's entries and the published figures.
const [command, address, admin, tenants] = process.argv.slice(2);

async function ask(path, body, token = admin) {
  const answer = await fetch(address + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer.status === 204 ? undefined : (await answer.json()).data;
}

async function permit(tenant, number) {
  const role = await ask('/roles', { name: `Tenant ${number}` });
  const policy = await ask('/policies', { name: `Tenant ${number}`, app_access: false, admin_access: false });
  await ask('/access', { role: role.id, policy: policy.id });
  const rights = [
    { collection: 'entry', action: 'read', permissions: { tenant_id: { _eq: tenant } }, fields: ['*'] },
    { collection: 'municipality', action: 'read', permissions: {}, fields: ['*'] },
    { collection: 'prefecture', action: 'read', permissions: {}, fields: ['*'] },
    { collection: 'sign_in', action: 'create', permissions: {}, fields: ['*'] },
    { collection: 'sign_in', action: 'read', permissions: {}, fields: ['*'] },
  ];
  await ask('/permissions', rights.map((right) => ({ ...right, policy: policy.id })));
  await ask('/users', {
    email: `person-${number}@example.org`, role: role.id, token: `bench-directus-token-${number}`, status: 'active',
  });
}

if (command === 'permit') {
  for (const collection of ['entry', 'municipality', 'prefecture', 'sign_in']) {
    const known = (await ask('/collections')).find((c) => c.collection === collection);
    if (!known?.meta) {
      await ask('/collections', { collection, meta: { accountability: 'all' } }).catch(() => undefined);
    }
  }
  for (const [number, tenant] of tenants.split(',').entries()) {
    await permit(tenant, number);
  }
} else {
  process.argv.splice(2, process.argv.length, command);
  await import('@directus/api/cli/run.js');
}
