// One question put to both implementations; each check tells what differs, or nothing.
import { buildASTSchema, buildClientSchema, execute, getIntrospectionQuery, parse as parseWith, print, printSchema, recommendedRules, specifiedRules, validate, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate';
import { inventingResolver } from './outputs.mjs';

// Recommended rules are graphql-js' own limits, not the specification's.
const RULES = specifiedRules.filter((rule) => !recommendedRules.includes(rule));

const INTROSPECTION = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });

// The edition's grammar: a selection set is not empty.
const parse = (text) => parseWith(text, { allowEmptySelectionSets: false });

// Directives on directive definitions are a proposal that graphql-js reads already.
const isProposal = (text) => /directive\s*@\s*\w+\s*(\([^)]*\))?\s*@/.test(text) || /extend\s+directive/.test(text);

export async function checkParse(probe, text) {
  if (isProposal(text)) return;
  const ours = await probe.ask({ op: 'parse', document: text });
  const theirs = attempt(() => parse(text));
  const expected = theirs.error ? locationsOf([theirs.error]) : [];
  if (different(locationsOf(ours.errors), expected)) return { question: { parse: text }, ours, theirs: theirs.error ? [theirs.error] : 'valid' };
  if (!theirs.error && ours.printed !== print(theirs.value)) return { question: { print: text }, ours: ours.printed, theirs: print(theirs.value) };
}

/** A valid schema prints the same on both sides, and again when a client has rebuilt it from our introspection. */
export async function checkSchema(probe, sdl, schema) {
  const ours = await probe.ask({ op: 'printSchema', schema: sdl });
  const theirs = printSchema(schema);
  if (ours.schema !== theirs) return { question: { printSchema: sdl }, ours: ours.schema ?? ours, theirs };
  const introspected = await probe.ask({ op: 'execute', schema: sdl, document: INTROSPECTION, rootValue: {} });
  const rebuilt = attempt(() => printSchema(buildClientSchema(introspected.data)));
  if (rebuilt.value !== theirs) return { question: { introspect: sdl }, ours: rebuilt.value ?? rebuilt.error.message, theirs };
}

/** A broken schema is refused for the same places. */
export async function checkBuildSchema(probe, sdl) {
  if (isProposal(sdl)) return;
  const parsed = attempt(() => parse(sdl));
  if (parsed.error) return checkParse(probe, sdl);
  const ours = await probe.ask({ op: 'buildSchema', schema: sdl });
  const theirs = schemaErrors(parsed.value);
  if (theirs === undefined ? !ours.errors : different(locationsOf(ours.errors), locationsOf(theirs)))
    return { question: { buildSchema: sdl }, ours, theirs: theirs ?? 'refused without places' };
}

function schemaErrors(document) {
  const errors = validateSDL(document);
  if (errors.length) return errors;
  // graphql-js throws on some schemas that it should report on.
  return attempt(() => validateSchema(buildASTSchema(document, { assumeValidSDL: true }))).value;
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
  const theirs = await execute(args);
  const ours = await probe.ask({ op: 'execute', schema: sdl, document: text, operationName, variables, rootValue });
  const expected = { data: theirs.data, paths: pathsOf(theirs.errors) };
  if (different({ data: ours.data, paths: pathsOf(ours.errors) }, expected))
    return { question: { execute: text, variables, operationName, rootValue, schema: sdl }, ours, theirs: { data: theirs.data, errors: theirs.errors } };
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
