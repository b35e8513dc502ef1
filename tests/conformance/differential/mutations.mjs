// Breaks documents in small ways: whole tokens, so that most still parse and break a rule; or characters, so that many do not parse.
import { Lexer, Source, TokenKind } from 'graphql';

const CHARACTERS = ['{', '}', '(', ')', '[', ']', '!', '$', '&', '...', '.', ':', '=', '@', '|', '"', '"""', '\\', '\\u', '\\u{', '\\u{1F600}', '\\uD83D', '#', '\n', '\r', '\r\n', ' ', ',', '\uFEFF', '\u0000', '\u0007', 'é', '😀', "'", 'on', 'fragment', 'query', 'type', 'extend', 'true', 'null', '0', '01', '-', '1.', '1e', '1a', '_x', '"a"', '%', '\u007f'];
const NAMES = ['code', 'name', 'rank', 'q_code', 'q_name', 'nothing', 'Municipality', 'Department', 'Node', 'Found', 'Filter', 'Int', 'String', 'Query', 'first', 'where', 'level', 'min', 'text', 'if', 'skip', 'include', 'note', 'once', 'deprecated', 'F0', 'F1', 'v0', 'v1', 'Op0', '__typename', '__schema', '__type', 'HIGH', 'PDET', 'on', 'true', 'null', 'query', 'mutation', 'subscription', 'byCode', 'x1'];
const SNIPPETS = ['@skip(if: true)', '@once(weight: 1)', '@once', '@note(text: 1)', '@unknown', '{ code }', '{ __typename }', '(first: 1)', '(nothing: 1)', '($v0: Int)', '...F0', '... on Department { code }', 'x1: code', 'x1: name', '$v0', '$v9', 'null', '[1]', '{ min: 1, min: 2 }', '{ byCode: "1", byName: "2" }', 'fragment F0 on Node { __typename }', 'fragment F9 on Municipality { ...F9 }', 'query Op0 { __typename }', '{ __typename }', 'type A { a: Int }', '"text"', '1', '1.5', '99999999999', 'HIGH', '{}'];

export const SDL_SNIPPETS = ['@deprecated', '@deprecated(reason: "no")', '@oneOf', '@note', '@note(text: 1)', '@once', '@unknown', '@specifiedBy(url: "x")', 'type Query { code: Int }', 'interface Node { code: Int }', 'extend type Query { more: Int }', 'extend type Nobody { more: Int }', 'extend enum Zone { PDET }', 'extend enum Municipality { A }', 'extend union Found = Department', 'extend union Found = Zone', 'schema { query: Query }', 'schema { query: Zone mutation: Department }', 'extend schema { subscription: Department }', 'directive @note on FIELD', 'directive @__own(a: Plan) on QUERY', 'input Loop { again: Loop! }', 'input Loop { again: Loop = {} }', 'input Loop { again: [Loop!]! one: Loop = {again: []} }', 'input One @oneOf { a: Int! b: Int = 1 c: One }', 'implements Node', '& Node', '__hidden: Int', '(first: Int!)', '(where: Municipality)', ': Filter', ': Int', '!', '= null', '= "x"', '= {min: 1}', '= {unknown: 1}', '= [[1]]', 'scalar Int', 'enum Empty', 'type Empty', 'type Empty { }', 'union Found', '"text"'];

export function mutateCharacters(random, text) {
  let result = text;
  for (let n = random.between(1, 3); n > 0; n--) {
    const at = random.below(result.length + 1);
    const from = random.below(result.length + 1);
    result = random.pick([
      () => result.slice(0, at) + result.slice(at + 1 + random.below(4)),
      () => result.slice(0, at) + random.pick(CHARACTERS) + result.slice(at),
      () => result.slice(0, at) + result.slice(from, from + random.below(10)) + result.slice(at),
      () => result.slice(0, at) + random.pick(CHARACTERS) + result.slice(at + 1),
    ])();
  }
  // Lone halves of characters cannot be sent as JSON in UTF-8.
  return result.toWellFormed();
}

export function mutateTokens(random, text, snippets = SNIPPETS) {
  const tokens = tokensOf(text);
  for (let n = random.between(1, 2); n > 0; n--) mutateOne(random, tokens, snippets);
  return tokens.map((t) => t + (random.chance(0.1) ? '\n' : ' ')).join('');
}

export function tokensOf(text) {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  while (lexer.advance().kind !== TokenKind.EOF) tokens.push(text.slice(lexer.token.start, lexer.token.end));
  return tokens;
}

function mutateOne(random, tokens, snippets) {
  const at = random.below(tokens.length);
  const names = tokens.flatMap((t, i) => (/^[A-Za-z_]/.test(t) ? [i] : []));
  const change = random.below(7);
  if (change <= 1 && names.length) tokens[random.pick(names)] = random.pick(NAMES);
  else if (change === 2 && names.length) tokens[random.pick(names)] = tokens[random.pick(names)];
  else if (change === 3) tokens.splice(at, 1);
  else if (change === 4) tokens.splice(at, 0, random.pick(snippets));
  else if (change === 5) tokens.splice(at, 0, ...balanced(tokens, random.below(tokens.length)));
  else tokens.splice(at, balanced(tokens, at).length);
}

// A token, or everything from an opening bracket to its closing one.
function balanced(tokens, at) {
  const pairs = { '{': '}', '(': ')', '[': ']' };
  const close = pairs[tokens[at]];
  if (!close) return tokens.slice(at, at + 1);
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i] === tokens[at]) depth++;
    if (tokens[i] === close && --depth === 0) return tokens.slice(at, i + 1);
  }
  return tokens.slice(at, at + 1);
}
