// Random results. A resolver that makes each value up when it is first asked for leaves behind the plain root value to compare with.
import { isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';

export function inventingResolver(random, schema) {
  return (source, _args, _context, info) => {
    if (typeof source !== 'object' || Array.isArray(source)) return undefined;
    if (!Object.hasOwn(source, info.fieldName)) source[info.fieldName] = outputJson(random, schema, info.returnType);
    return source[info.fieldName];
  };
}

function outputJson(random, schema, type) {
  if (isNonNullType(type)) return random.chance(0.01) ? null : nonNull(random, schema, type.ofType);
  return random.chance(0.12) ? null : nonNull(random, schema, type);
}

function nonNull(random, schema, type) {
  if (random.chance(0.004)) return random.pick([[], {}, 'odd', 1.25, true, 1e12, '12', '']);
  if (isListType(type)) return Array.from({ length: random.below(4) }, () => outputJson(random, schema, type.ofType));
  if (isAbstractType(type)) return abstract(random, schema, type);
  if (isObjectType(type)) return {};
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'Int': return random.between(-1000, 1000);
    case 'Float': return random.pick([0.1, 1e21, -3, 12345.678, 5e-324]);
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.pick(['27001', 44847]);
    case 'Money': return random.pick([1, 'x', [1, { a: null }], { b: 2.5 }, false]);
    default: return random.pick(['Quibdó', 'a "b" \\ / \n \u0001 \u2028', '', '<&>', '😀']);
  }
}

function abstract(random, schema, type) {
  const possible = schema.getPossibleTypes(type);
  if (possible.length === 0) return null;
  return { __typename: random.chance(0.005) ? 'Nobody' : random.pick(possible).name };
}
