// Other people's clients against our server: node http.mjs [path of the built Warehouse.GraphQL.Probe.dll]
import { spawn } from 'node:child_process';
import { serverAudits } from 'graphql-http';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import WebSocket from 'ws';

const url = `http://127.0.0.1:${15_000 + (process.pid % 10_000)}`;
const probe = process.argv[2] ?? new URL('../Warehouse.GraphQL.Probe/bin/Debug/net10.0/Warehouse.GraphQL.Probe.dll', import.meta.url).pathname;
const server = spawn('dotnet', [probe, 'serve', url], { stdio: ['ignore', 'ignore', 'inherit'] });
const endpoint = `${url}/graphql`;
let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    await run();
    passed++;
  } catch (error) {
    failed++;
    console.error(`FAILED ${name}: ${error.message ?? error}`);
  }
}

function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

async function started() {
  for (let attempt = 0; attempt < 150; attempt++) {
    try {
      return await fetch(`${endpoint}?sdl`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('the server did not start');
}

const collect = (client, query) => new Promise((resolve, reject) => {
  const values = [];
  client.subscribe({ query }, { next: (value) => values.push(value), error: reject, complete: () => resolve(values) });
});

const post = (body, headers = {}) => fetch(endpoint, {
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

async function auditHttp() {
  for (const audit of serverAudits({ url: endpoint, fetchFn: fetch })) {
    await check(`graphql-http ${audit.name}`, async () => {
      const result = await audit.fn();
      if (result.status !== 'ok') {
        throw new Error(`${result.status}: ${result.reason}`);
      }
    });
  }
}

async function streams() {
  const events = [1, 2, 3].map((counted) => ({ data: { counted } }));
  const query = 'subscription { counted(to: 3, delay: 10) }';
  await check('graphql-sse receives events', async () => equal(await collect(createSseClient({ url: endpoint }), query), events));
  await check('graphql-sse receives the result of a query', async () =>
    equal(await collect(createSseClient({ url: endpoint }), '{ municipality(code: "27001") { name } }'), [{ data: { municipality: { name: 'Quibdó' } } }]));

  const client = createWsClient({ url: endpoint.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  await check('graphql-ws receives events', async () => equal(await collect(client, query), events));
  await check('graphql-ws receives the result of a query', async () =>
    equal(await collect(client, '{ municipality(code: "44847") { name } }'), [{ data: { municipality: { name: 'Uribia' } } }]));
  await check('graphql-ws receives the errors of an invalid document', async () => {
    const errors = await collect(client, 'subscription { nothing }').then(() => [], (e) => e);
    equal(errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });
  await check('graphql-ws receives the error of a refused subscription', async () => {
    const errors = await collect(client, 'subscription { failing }').then(() => [], (e) => e);
    equal(errors[0].extensions.code, 'NO_EVENTS');
  });
  await check('graphql-ws client that leaves early ends its stream', async () => {
    const first = await new Promise((resolve, reject) => {
      const leave = client.subscribe({ query: 'subscription { counted(to: 1000000, delay: 5) }' }, {
        next: (value) => { resolve(value); leave(); },
        error: reject,
        complete: () => {},
      });
    });
    equal(first, events[0]);
  });
  await client.dispose();
}

async function everydayClient() {
  const client = new Client({ url: endpoint, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  await check('urql queries', async () => {
    const { data, error } = await client.query('query($c: ID!) { municipality(code: $c) { code name } }', { c: '27001' }).toPromise();
    equal([data?.municipality.name, error], ['Quibdó', undefined]);
  });
  await check('urql mutates', async () => {
    const { data } = await client.mutation('mutation($n: String!) { renameMunicipality(code: "27001", name: $n) { name } }', { n: 'Citará' }).toPromise();
    equal(data?.renameMunicipality.name, 'Citará');
  });
  await check('urql pages', async () => {
    const names = [];
    for (let after = null, more = true; more;) {
      const { data } = await client.query(
        'query($after: String) { municipalities(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }', { after }).toPromise();
      names.push(...data.municipalities.nodes.map((n) => n.name));
      more = data.municipalities.pageInfo.hasNextPage;
      after = data.municipalities.pageInfo.endCursor;
    }
    equal(names, ['Medellín', 'Quibdó', 'Uribia']);
  });
}

async function refusals() {
  const status = (response) => response.status;
  await check('multipart is refused', async () => {
    const form = new FormData();
    form.append('operations', '{}');
    equal(status(await fetch(endpoint, { method: 'POST', body: form })), 415);
  });
  await check('a batch is refused', async () => equal(status(await post([{ query: '{ __typename }' }])), 400));
  await check('a large request is refused', async () => equal(status(await post({ query: `{ __typename } #${'x'.repeat(200_000)}` })), 413));
  await check('PUT is refused', async () => equal(status(await fetch(endpoint, { method: 'PUT' })), 405));
  await check('an unknown media type is refused', async () => equal(status(await post({ query: '{ __typename }' }, { accept: 'image/png' })), 406));
  await check('a mutation over GET is refused', async () => equal(
    status(await fetch(`${endpoint}?query=${encodeURIComponent('mutation { renameMunicipality(code: "1", name: "x") { name } }')}`)), 405));
  await check('an unknown hash is asked for with its text', async () => {
    const { createHash } = await import('node:crypto');
    const query = '{ __typename }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    equal((await (await post({ extensions })).json()).errors[0].message, 'PersistedQueryNotFound');
    equal((await (await post({ query, extensions })).json()).data.__typename, 'Query');
    equal((await (await post({ extensions })).json()).data.__typename, 'Query');
  });
  await check('a browser gets a page', async () => {
    const response = await fetch(endpoint, { headers: { accept: 'text/html,application/xhtml+xml' } });
    equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  });
}

try {
  await started();
  await auditHttp();
  await streams();
  await everydayClient();
  await refusals();
} finally {
  server.kill();
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 ? 0 : 1;
