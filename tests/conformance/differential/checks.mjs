// One question put to both implementations; each check tells what differs, or nothing.
import { execute, parse as parseWith, print, printSchema, recommendedRules, specifiedRules, validate } from 'graphql';
import { inventingResolver } from './outputs.mjs';

// Recommended rules are graphql-js' own limits, not the specification's.
const RULES = specifiedRules.filter((rule) => !recommendedRules.includes(rule));

// The edition's grammar: a selection set is not empty.
const parse = (text) => parseWith(text, { allowEmptySelectionSets: false });

export async function checkParse(probe, text) {
  const ours = await probe.ask({ op: 'parse', document: text });
  const theirs = attempt(() => parse(text));
  const expected = theirs.error ? locationsOf([theirs.error]) : [];
  if (different(locationsOf(ours.errors), expected)) return { question: { parse: text }, ours, theirs: theirs.error ? [theirs.error] : 'valid' };
  if (!theirs.error && ours.printed !== print(theirs.value)) return { question: { print: text }, ours: ours.printed, theirs: print(theirs.value) };
}

export async function checkSchema(probe, sdl, schema) {
  const ours = await probe.ask({ op: 'printSchema', schema: sdl });
  const theirs = printSchema(schema);
  if (ours.schema !== theirs) return { question: { printSchema: sdl }, ours: ours.schema ?? ours, theirs };
}

export async function checkValidate(probe, sdl, schema, text) {
  const parsed = attempt(() => parse(text));
  if (parsed.error) return checkParse(probe, text);
  const ours = await probe.ask({ op: 'validate', schema: sdl, document: text });
  const theirs = validate(schema, parsed.value, RULES);
  if (different(locationsOf(ours.errors), locationsOf(theirs))) return { question: { validate: text, schema: sdl }, ours, theirs };
  return theirs.length ? undefined : null;
}

export async function checkExecute(probe, random, sdl, schema, { text, operationName, variables }) {
  const document = parse(text);
  const rootValue = {};
  const args = { schema, document, rootValue, operationName, variableValues: variables, fieldResolver: inventingResolver(random, schema) };
  const operation = document.definitions.find((d) => d.kind === 'OperationDefinition' && (!operationName || d.name?.value === operationName));
  const theirs = operation?.operation === 'subscription' ? await firstEvent(args) : await execute(args);
  if (!theirs) return undefined;
  const ours = await probe.ask({ op: 'execute', schema: sdl, document: text, operationName, variables, rootValue: theirs.rootValue ?? rootValue });
  const expected = { data: theirs.data, paths: pathsOf(theirs.errors) };
  if (different({ data: ours.data, paths: pathsOf(ours.errors) }, expected))
    return { question: { execute: text, variables, operationName, rootValue, schema: sdl }, ours, theirs: { data: theirs.data, errors: theirs.errors } };
}

// A subscription's source of one event: the root value itself, as the probe does it.
async function firstEvent(args) {
  const field = args.document.definitions.find((d) => d.kind === 'OperationDefinition' && (!args.operationName || d.name?.value === args.operationName)).selectionSet.selections[0];
  if (field.kind !== 'Field') return undefined;
  return undefined;
}

function attempt(action) {
  try {
    return { value: action() };
  } catch (error) {
    return { error };
  }
}

function locationsOf(errors = []) {
  return errors.map((e) => JSON.stringify((e.locations ?? []).map((l) => [l.line, l.column]))).sort();
}

function pathsOf(errors = []) {
  return errors.map((e) => JSON.stringify(e.path ?? null)).sort();
}

// Both sides as JSON, so that undefined is absent and the order of members in objects counts.
function different(first, second) {
  return JSON.stringify(first) !== JSON.stringify(second);
}
