// Throws noise and hostile documents of 100 kB at the engine: each must be answered, soon, and without the memory growing.
import { HOSTILE, HOSTILE_SCHEMA } from './hostile.mjs';
import { tokensOf } from './mutations.mjs';
import { Random } from './random.mjs';

const MILLISECONDS = Number(process.env.FUZZ_MS ?? 500);
// Of the whole run: the probe also keeps the plans of the documents it has executed.
const MEBIBYTES = Number(process.env.FUZZ_MIB ?? 600);
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
  const memory = await probe.memory();
  record(memory === undefined || memory <= MEBIBYTES, `the probe's memory grew to ${memory} MiB`);
  return tally;
}

// Each document three times: what is measured is the engine, not its first run.
async function measure(probe, name, text, record) {
  // The probe has no cost limits, so it would really answer what a server refuses as too much.
  const isMultiplying = /places|doubling|spread all/.test(name);
  for (const op of ['parse', 'validate', ...(isMultiplying ? [] : ['execute'])]) {
    const times = [];
    let answer;
    const watch = setTimeout(() => (console.log(`${op} of ${name} did not end`), probe.kill()), 20 * MILLISECONDS);
    for (let i = 0; i < 3; i++) {
      const started = performance.now();
      answer = await probe.ask({ op, schema: HOSTILE_SCHEMA, document: text + ' '.repeat(i), rootValue: { a: {}, list: [{}, {}] } });
      times.push(performance.now() - started);
    }
    clearTimeout(watch);
    const best = Math.min(...times);
    if (process.env.FUZZ_VERBOSE) console.log(`${op} ${name}: ${best.toFixed(0)} ms ${JSON.stringify(answer).slice(0, 120)}`);
    record(isAnswer(answer) && best <= MILLISECONDS, `${op} of ${name} (${text.length} characters) took ${best.toFixed(0)} ms`);
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
