// Compares the engine with graphql-js: syntax, schemas, validation and execution of random documents, valid ones and broken ones.
//   node differential.mjs [number of documents, 20000] [seed, 1]
//   node differential.mjs fuzz [number of documents, 2000] [seed, 1]
// The probe that the solution's build left is used, or dotnet builds and runs it; the variable PROBE names another command.
import { buildSchema } from 'graphql';
import { checkBuildSchema, checkExecute, checkParse, checkSchema, checkValidate } from './differential/checks.mjs';
import { makeDocument } from './differential/documents.mjs';
import { fuzz } from './differential/fuzz.mjs';
import { mutateCharacters, mutateTokens, SDL_SNIPPETS } from './differential/mutations.mjs';
import { Probe } from './differential/probe.mjs';
import { Random } from './differential/random.mjs';
import { makeSchema } from './differential/schemas.mjs';

const DOCUMENTS_PER_SCHEMA = 50;
const BROKEN_SCHEMAS = 10;
const SHOWN = 10;

async function compare(probe, count, seed) {
  const tally = { passed: 0, failed: 0 };
  const record = (difference) => {
    if (!difference) return void tally.passed++;
    if (tally.failed++ < SHOWN) console.log(JSON.stringify(difference, null, 1));
  };
  for (let asked = 0; asked < count; asked += DOCUMENTS_PER_SCHEMA) {
    const random = new Random(seed * 1_000_003 + asked);
    const sdl = makeSchema(random);
    const schema = buildSchema(sdl);
    record(await checkSchema(probe, sdl, schema));
    record(await checkParse(probe, mutateCharacters(random, sdl)));
    for (let i = 0; i < BROKEN_SCHEMAS; i++) record(await checkBuildSchema(probe, mutateTokens(random, sdl, SDL_SNIPPETS)));
    await Promise.all(Array.from({ length: Math.min(DOCUMENTS_PER_SCHEMA, count - asked) }, () => compareOne(probe, random, sdl, schema, record)));
  }
  return tally;
}

// One document: as made (and executed), with other tokens (and executed when still valid), with other characters.
async function compareOne(probe, random, sdl, schema, record) {
  const made = makeDocument(random, schema);
  const mutated = { ...made, text: mutateTokens(random, made.text) };
  const garbled = mutateCharacters(random, made.text);
  const seed = random.below(2 ** 31);
  const document = random.chance(0.5) ? made : mutated;
  const difference = await checkValidate(probe, sdl, schema, document.text);
  record(difference === null ? await checkExecute(probe, new Random(seed), sdl, schema, document) : difference);
  if (random.chance(0.2)) record(await checkParse(probe, garbled));
}

const isFuzz = process.argv[2] === 'fuzz';
const [count, seed] = process.argv.slice(isFuzz ? 3 : 2).map(Number);
const probe = new Probe();
const { passed, failed } = isFuzz ? await fuzz(probe, count || 2000, seed || 1) : await compare(probe, count || 20_000, seed || 1);
await probe.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
