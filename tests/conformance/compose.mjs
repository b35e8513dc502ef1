// docker-compose.yml and its Dockerfiles, checked where no Docker runs: node compose.mjs
// Everything they name exists in the code, and every command of ours that they run is run here, on the embedded store.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = new URL('../..', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'warehouse-compose-'));
const port = 35_000 + (process.pid % 10_000);
const read = (path) => readFileSync(join(root, path), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build);
let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    await run();
    console.log(`ok ${name}`);
    passed++;
  } catch (error) {
    console.log(`FAILED ${name}: ${error.message ?? error}`);
    failed++;
  }
}

function must(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}

/** Instructions of a Dockerfile, e.g. { verb: 'RUN', rest: 'npm ci' }. */
const instructions = (path) => [...read(path).matchAll(/^([A-Z]+) (.+)$/gm)].map(([, verb, rest]) => ({ verb, rest }));

const dockerfiles = [...new Set(ours.map(([, service]) => service.build.dockerfile))];

await check('images have one tag each, which says the version', () => {
  const images = [
    ...services.filter(([, s]) => !s.build).map(([, s]) => s.image),
    ...dockerfiles.flatMap((path) => instructions(path).filter((i) => i.verb === 'FROM').map((i) => i.rest.split(' ')[0])),
  ];
  images.forEach((image) => must(/:\d+[.\d]*-/.test(image), `${image} is not pinned`));
});

await check('every setting is one that the README explains', () => {
  const settings = read('README.md');
  for (const [name, service] of ours) {
    for (const setting of Object.keys(service.environment)) {
      must(settings.includes(`\`${setting.replaceAll('__', ':')}\``), `${name}: no setting is called ${setting}`);
    }
  }
});

await check('every provider is one that the code knows', () => {
  const providers = read('etl/Warehouse.Database/DatabaseProvider.cs');
  for (const [name, { environment }] of ours) {
    must(new RegExp(`^    ${environment.Database__Provider},`, 'm').test(providers), `${name}: ${environment.Database__Provider}`);
  }
});

await check('services wait for services that are there, and that say when they are ready', () => {
  for (const [name, service] of services) {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      must(compose.services[other], `${name} waits for ${other}`);
      must(condition !== 'service_healthy' || compose.services[other].healthcheck, `${other} has no health check`);
      must(!service.profiles === !compose.services[other].profiles, `${name} and ${other} are of different profiles`);
    }
  }
});

await check('stores are on volumes that are declared, under the name that the connection names', () => {
  const used = services.flatMap(([, service]) => service.volumes ?? []).map((volume) => volume.split(':')[0]);
  must(JSON.stringify(used.sort()) === JSON.stringify(Object.keys(compose.volumes).sort()), used.join());
  for (const [name, { environment }] of ours) {
    const host = /(?:Server|Host)=([^;]+)/.exec(environment.ConnectionStrings__Operational)[1];
    must(compose.services[host]?.volumes, `${name} asks ${host}`);
  }
});

await check('the port that is published, the one that is listened to and the one that is asked for health are one', () => {
  for (const [name, service] of ours.filter(([, s]) => s.ports)) {
    const inside = service.ports[0].split(':').at(-1);
    must(service.environment.Urls.endsWith(`:${inside}`), `${name} listens at ${service.environment.Urls}`);
    must(service.healthcheck.test.at(-1).includes(`/${inside} `), `${name} is asked at another port`);
    must(instructions(service.build.dockerfile).some((i) => i.verb === 'EXPOSE' && i.rest === inside), `${name} exposes another port`);
  }
});

await check('our containers run as nobody special and write nothing but temporary files', () => {
  for (const [name, service] of ours) {
    must(service.read_only && service.cap_drop.includes('ALL') && service.tmpfs.includes('/tmp'), name);
    must(instructions(service.build.dockerfile).some((i) => i.verb === 'USER' && i.rest !== 'root'), `${name} runs as root`);
  }
});

await check('no password is written down', () => {
  for (const [, secret] of read('docker-compose.yml').matchAll(/(?:PASSWORD: |Password=)([^;\n]*)/g)) {
    must(secret.startsWith('${'), secret);
  }
});

await check('what Dockerfiles copy is there', () => {
  for (const path of dockerfiles) {
    for (const { rest } of instructions(path).filter((i) => i.verb === 'COPY' && !i.rest.startsWith('--from'))) {
      rest.split(' ').slice(0, -1).forEach((source) => must(existsSync(join(root, source)), `${path}: ${source}`));
    }
  }
});

/** Where the image that a Dockerfile makes has its files, in this folder instead of its own. */
const imageOf = (dockerfile) => join(work, dockerfile.split('/')[0]);

for (const path of dockerfiles) {
  await check(`${path}: its commands make what it starts`, () => {
    const image = imageOf(path);
    const explorer = join(work, 'explorer');
    mkdirSync(explorer, { recursive: true });
    readdirSync(join(root, 'api/Warehouse.Api')).filter((f) => /^package(-lock)?\.json$/.test(f))
      .forEach((f) => cpSync(join(root, 'api/Warehouse.Api', f), join(explorer, f)));
    for (const { rest } of instructions(path).filter((i) => i.verb === 'RUN')) {
      const done = spawnSync('bash', ['-c', rest.replace('/app', image)], { cwd: rest.startsWith('npm') ? explorer : root, encoding: 'utf8' });
      must(done.status === 0, `${rest}\n${done.stdout}${done.stderr}`);
    }
    if (instructions(path).some((i) => i.rest.includes('./node_modules'))) {
      cpSync(join(explorer, 'node_modules'), join(image, 'node_modules'), { recursive: true });
    }
    const [program, assembly] = entry(path);
    must(program === 'dotnet' && existsSync(join(image, assembly)), `there is no ${assembly}`);
  });
}

function entry(dockerfile) {
  return JSON.parse(instructions(dockerfile).find((i) => i.verb === 'ENTRYPOINT').rest);
}

/** The container of a service, with the embedded store for its server. */
function start(service, urls) {
  const [program, ...arguments_] = [...entry(service.build.dockerfile), ...(service.command ?? [])];
  return spawn(program, arguments_, {
    cwd: imageOf(service.build.dockerfile),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, HOME: work, DOTNET_CLI_TELEMETRY_OPTOUT: '1', Database__Directory: join(work, 'store'), ...(urls && { Urls: urls }) },
  });
}

await check('the job loads the store and ends', async () => {
  const job = start(compose.services.etl);
  const [code] = await once(job, 'exit');
  must(code === 0, `exit code ${code}`);
});

await check('the API answers behind it, the health check says so, and browsers get the explorer', async () => {
  const { api } = compose.services;
  const server = start(api, `http://127.0.0.1:${port}`);
  try {
    const [, program, ...arguments_] = api.healthcheck.test;
    const inside = api.ports[0].split(':').at(-1);
    let healthy = false;
    for (const from = Date.now(); !healthy && Date.now() - from < 60_000;) {
      healthy = spawnSync(program, arguments_.map((a) => a.replace(`/${inside} `, `/${port} `))).status === 0;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    must(healthy, 'the health check fails');
    const page = await (await fetch(`http://127.0.0.1:${port}/graphql`, { headers: { accept: 'text/html' } })).text();
    const assets = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => new URL(path, `http://127.0.0.1:${port}/graphql`));
    must(assets.length > 1, page);
    for (const asset of assets) {
      must((await fetch(asset)).status === 200, `${asset} is not there`);
    }
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});

rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
