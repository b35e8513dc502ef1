// Documents of about 100 kB, each built to make some part of an engine slow or deep.
const SIZE = 100_000;

export const HOSTILE_SCHEMA = `
  interface Any { a(x: Int, in: In, s: String): Q b: Int }
  type Q implements Any { a(x: Int, in: In, s: String): Q b: Int list: [Q] any: Any text: String other(ids: [Int]): O }
  type O { a(x: Int): Q b: String text: Int }
  input In { in: In list: [[In]] x: Int s: String }
  schema { query: Q }
  directive @d(x: Int) repeatable on FIELD | QUERY | VARIABLE_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT
`;

const fill = (piece, size = SIZE) => Array.from({ length: Math.ceil(size / (typeof piece === 'string' ? piece : piece(1)).length) }, (_, i) => (typeof piece === 'string' ? piece : piece(i))).join('');
// Fragments F0, F1, … of which each leads to the next one, and an end.
const chain = (piece, size = SIZE) => {
  const count = Math.ceil(size / `fragment F1000 on Q { ${piece('...F1000')} } `.length);
  return `${Array.from({ length: count }, (_, i) => `fragment F${i} on Q { ${piece(`...F${i + 1}`)} } `).join('')}fragment F${count} on Q { b }`;
};
const nest = (open, middle, close, size = SIZE) => {
  const depth = Math.floor(size / (open.length + close.length));
  return open.repeat(depth) + middle + close.repeat(depth);
};

export const HOSTILE = {
  'one field many times': `{ ${fill('b ')} }`,
  'one object many times': `{ ${fill('a{b}')} }`,
  'one object many times, two levels': `{ ${fill('a{a{b}}')} }`,
  'many aliases': `{ ${fill((i) => `b${i}:b `)} }`,
  'conflicting aliases': `{ ${fill((i) => (i % 2 ? 'x:b ' : 'x:text '))} }`,
  'conflicting objects': `{ ${fill((i) => `x:a(x:${i}){b} `)} }`,
  'conflicts below': `{ ${fill((i) => (i % 2 ? 'a{x:b}' : 'a{x:text}'))} }`,
  'differing arguments': `{ ${fill((i) => `a(x:${i}){b}`)} }`,
  'deep selections': nest('{a', '{b}', '}'),
  'deep inline fragments': `{ ${nest('...{', 'b', '}')} }`,
  'deep lists': `{ a(in: ${nest('[', '', ']')}) { b } }`,
  'deep objects': `{ a(in: ${nest('{in:', '{}', '}')}) { b } }`,
  'deep types': `query ($v: ${nest('[', 'Int', ']')}) { b }`,
  'only opening braces': '{a'.repeat(SIZE / 2),
  'only opening brackets': `{a(x:${'['.repeat(SIZE)}`,
  'wide objects': `{ a(in: {${fill((i) => `x${i}: 1 `)}}) { b } }`,
  'many arguments': `{ a(${fill((i) => `x${i}: 1 `)}) { b } }`,
  'one argument many times': `{ a(${fill('x: 1 ')}) { b } }`,
  'many directives': `{ b ${fill('@d ')} }`,
  'many unknown directives': `{ b ${fill((i) => `@d${i} `)} }`,
  'many unknown fields': `{ ${fill((i) => `bb${i} `)} }`,
  'many variables': `query (${fill((i) => `$v${i}: Int `)}) { b }`,
  'one variable many times': `query (${fill('$v: Int ')}) { b }`,
  'many uses of a variable': `query ($v: Int) { ${fill((i) => `a${i}: a(x: $v) { b } `)} }`,
  'many operations': fill((i) => `query Q${i} { b } `),
  'operations with a chain of fragments': `${fill((i) => `query Q${i}{...F1} `, SIZE / 2)}${chain((next) => next, SIZE / 2)}`,
  'a chain of fragments': `{ ...F0 } ${chain((next) => next)}`,
  'a chain of nested fragments': `{ ...F0 } ${chain((next) => `a { ${next} }`)}`,
  'doubling fragments': `{ ...F0 } ${chain((next) => `a { ${next} ${next} } x: a { ${next} }`)}`,
  'doubling fragments of fields': `{ ...F0 } ${chain((next) => `a { b ${next} } x: a { text ${next} }`, 8000)}`,
  'doubling fragments within the depth': `{ ...F0 } ${chain((next) => `a { ${next} } list { ${next} } any { ...on Q { ${next} } }`, 700)}`,
  'doubling fragments under abstract types': `{ any { ...F0 } } ${chain((next) => `any { a { ${next} } ... on Q { a { b } list { ${next} } } }`, 900)}`,
  'a cycle of fragments': `{ ...F0 } ${chain((next) => `${next} ...F0`)}`,
  'fragments that spread all': `{ ...F0 } ${Array.from({ length: 110 }, (_, i) => `fragment F${i} on Q { a { ${Array.from({ length: 110 }, (_, j) => `...F${j} `).join('')} } }`).join(' ')}`,
  'one fragment in many places': `{ ${fill((i) => `a${i}:a{...F}`, SIZE / 2)} } fragment F on Q { ${fill((i) => `b${i}:b `, SIZE / 2)} }`,
  'one fragment in many different places': `{ ${fill((i) => `a${i}:a{b ...F}`, SIZE / 2)} } fragment F on Q { ${fill((i) => `b${i}:b `, SIZE / 2)} }`,
  'inline fragments on many types': `{ any { ${fill((i) => (i % 2 ? '... on Q{b}' : '... on Any{a{b}}'))} } }`,
  'a long string': `{ a(s: "${'x'.repeat(SIZE)}") { b } }`,
  'a long escaped string': `{ a(s: "${'\\u{1F600}'.repeat(SIZE / 9)}") { b } }`,
  'a block string of many lines': `{ a(s: """${'\n  x'.repeat(SIZE / 4)}""") { b } }`,
  'a block string of many quotes': `{ a(s: """${'\\"""'.repeat(SIZE / 4)}""") { b } }`,
  'an endless string': `{ a(s: "${'x'.repeat(SIZE)}`,
  'a long name': `{ ${'b'.repeat(SIZE)} }`,
  'a long number': `{ a(x: ${'9'.repeat(SIZE)}) { b } }`,
  'many comments': `{ ${fill('#x\n')} b }`,
  'one long comment': `{ b } #${'x'.repeat(SIZE)}`,
  'white space': `{ b }${' '.repeat(SIZE)}`,
  'many type names': fill((i) => `fragment F${i} on T${i} { b } `),
  'introspection of every type from every field': `{ __schema { types ${nest('{ fields { type ', '{ name }', '} }', 120)} } }`,
  'introspection, deep': `{ __schema { types ${nest('{ fields { type ', '{ name }', '} }', 2000)} } }`,
};
