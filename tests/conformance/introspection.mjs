// Rebuilds a server's schema from its introspection with graphql-js and compares the SDL with the server's own:
//   node introspection.mjs http://localhost:5000/graphql
// Applied directives such as @cost are no part of introspection, so both sides are printed by graphql-js without them.
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';

const url = process.argv[2];
if (!url) {
  console.error('usage: node introspection.mjs <url of the GraphQL endpoint>');
  process.exit(2);
}

const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(`introspection failed: ${JSON.stringify(errors)}`);
const sdl = await (await fetch(`${url}?sdl`)).text();
const rebuilt = printSchema(buildClientSchema(data)).split('\n');
const own = printSchema(buildSchema(sdl)).split('\n');
const line = rebuilt.findIndex((text, i) => text !== own[i]);
const isEqual = line < 0 && rebuilt.length === own.length;
if (!isEqual) console.log(`line ${line + 1}\n  introspection: ${rebuilt[line]}\n  SDL:           ${own[line]}`);
console.log(`${isEqual ? 1 : 0} passed, ${isEqual ? 0 : 1} failed`);
process.exitCode = isEqual ? 0 : 1;
