// Throws noise and hostile documents of 100 kB at the engine: each must be answered, soon, and in little memory.
import { HOSTILE, HOSTILE_SCHEMA } from './hostile.mjs';
import { tokensOf } from './mutations.mjs';
import { Random } from './random.mjs';

// What a document may use at most, in CPU time of the probe and growth of its memory: a few times what it should, for unoptimised
// builds and slow machines.
const MILLISECONDS = Number(process.env.FUZZ_MS ?? 800);
const MEBIBYTES = Number(process.env.FUZZ_MIB ?? 150);
const GIGABYTES = /places/;
const SEED_TEXT = 'query Q($a: [Int!] = [1], $b: In @d) { ... on Q @skip(if: $a) { x: f(a: "s", b: {c: null, d: -1.5e3}) } ...F } fragment F on Q { g(e: ENUM) } """d""" type T implements I & J @a { f("x" a: Int = 1): [T!]! } extend schema { query: Q } directive @d repeatable on FIELD | QUERY union U = | A | B input In { a: Int = 1 } enum E { A }';

export async function fuzz(probe, count, seed) {
  const random = new Random(seed);
  const tokens = [...new Set(tokensOf(SEED_TEXT)), ...Array.from('{}()[]!:@$|&="')];
  const tally = { passed: 0, failed: 0 };
  const record = (isGood, what) => {
    if (isGood) return void tally.passed++;
    tally.failed++;
    console.log(what);
  };
  for (let i = 0; i < count; i++) {
    const text = random.chance(0.5) ? noise(random) : Array.from({ length: random.below(60) }, () => random.pick(tokens)).join(' ');
    for (const op of ['parse', 'validate', 'execute', 'buildSchema'])
      record(isAnswer(await probe.ask({ op, schema: op === 'buildSchema' ? text : HOSTILE_SCHEMA, document: text, rootValue: { a: {} } })), `${op} gave no answer for ${JSON.stringify(text)}`);
  }
  for (const [name, text] of Object.entries(HOSTILE)) await measure(probe, name, text, record);
  return tally;
}

// Each document three times: what is measured is the engine, not its first run. Without limits the engine really answers what
// a server refuses as too much; a few documents ask for gigabytes then, so they are executed with limits only.
async function measure(probe, name, text, record) {
  const requests = { parse: { op: 'parse' }, validate: { op: 'validate' }, execute: { op: 'execute', limits: true } };
  if (!GIGABYTES.test(name)) requests['execute without limits'] = { op: 'execute' };
  for (const [title, request] of Object.entries(requests)) {
    const runs = [];
    let answer;
    const watch = setTimeout(() => (console.log(`${title} of ${name} did not end`), probe.kill()), 60_000);
    for (let i = 0; i < 3; i++) {
      const ended = await probe.meter();
      answer = await probe.ask({ ...request, schema: HOSTILE_SCHEMA, document: text + ' '.repeat(i), rootValue: { a: {}, list: [{}, {}] } });
      runs.push(await ended());
    }
    clearTimeout(watch);
    const milliseconds = Math.min(...runs.map((run) => run.milliseconds));
    const mebibytes = Math.min(...runs.map((run) => run.mebibytes));
    const used = `${title} of ${name} (${text.length} characters): ${milliseconds.toFixed(0)} ms, ${mebibytes.toFixed(0)} MiB`;
    if (process.env.FUZZ_VERBOSE) console.log(`${used} ${JSON.stringify(answer).slice(0, 120)}`);
    record(isAnswer(answer) && milliseconds <= MILLISECONDS && mebibytes <= MEBIBYTES, used);
  }
}

function isAnswer(answer) {
  return answer.ok === true || Array.isArray(answer.errors) || 'data' in answer;
}

function noise(random) {
  const length = random.below(200);
  const wide = random.chance(0.3);
  return Array.from({ length }, () => String.fromCharCode(random.below(wide ? 0x10000 : 128))).join('').toWellFormed();
}
