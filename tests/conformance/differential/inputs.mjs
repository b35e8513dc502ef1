// Random input values of a type: as literals for documents and as JSON for variables.
import { GraphQLNonNull, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

const STRINGS = ['Quibdó', 'a "quote"', 'línea\n', '', '27001', '😀'];

export function inputLiteral(random, type, schema, variable) {
  if (type.required) return inputLiteral(random, new GraphQLNonNull(type.ofType), schema, variable);
  if (isNonNullType(type)) return nonNullLiteral(random, type.ofType, schema, variable);
  return random.chance(0.06) ? 'null' : nonNullLiteral(random, type, schema, variable);
}

function nonNullLiteral(random, type, schema, variable) {
  const inner = (t) => (variable && random.chance(0.15) ? variable(t) : inputLiteral(random, t, schema, variable));
  if (isListType(type)) {
    if (random.chance(0.15)) return nonNullLiteral(random, isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, schema);
    return `[${Array.from({ length: random.below(3) }, () => inner(type.ofType)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(fields.filter((f) => f.name !== 'byFilter'));
      return `{${field.name}: ${nonNullLiteral(random, field.type, schema)}}`;
    }
    const given = fields.filter((f) => isRequiredInputField(f) || (random.chance(0.4) && !isInputObjectType(f.type)));
    return `{${given.map((f) => `${f.name}: ${inner(f.type)}`).join(', ')}}`;
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'Int': return String(random.between(-100, 100));
    case 'Float': return random.pick(['1.5', '-2e3', '7', '0.0']);
    case 'Boolean': return String(random.chance(0.5));
    case 'ID': return random.pick(['"27001"', '44847', '"x"']);
    case 'Money': return random.pick(['1', '1.5', '"2"', 'true', '[1, "a"]', '{a: 1, b: [X]}']);
    default: return random.chance(0.2) ? '"""\n  block\n    text\n"""' : JSON.stringify(random.pick(STRINGS));
  }
}

export function inputJson(random, type, required = false) {
  if (isNonNullType(type)) return inputJson(random, type.ofType, true);
  if (random.chance(0.02)) return random.pick([...(required ? [] : [null]), 'wrong', 1.5, {}, [null], 3e10]);
  if (!required && random.chance(0.1)) return null;
  if (isListType(type)) return random.chance(0.1) ? inputJson(random, type.ofType, true) : Array.from({ length: random.below(3) }, () => inputJson(random, type.ofType));
  if (isInputObjectType(type)) return objectJson(random, type);
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'Int': return random.between(-100, 100);
    case 'Float': return random.pick([1.5, -2000, 7, 0]);
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.pick(['27001', 44847, 'x']);
    case 'Money': return random.pick([1, 1.5, '2', true, [1, 'a'], { a: 1 }]);
    default: return random.pick(STRINGS);
  }
}

function objectJson(random, type) {
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const field = random.pick(fields.filter((f) => f.name !== 'byFilter'));
    return { [field.name]: inputJson(random, field.type, true) };
  }
  const given = fields.filter((f) => isRequiredInputField(f) || (random.chance(0.4) && !isInputObjectType(f.type)));
  return Object.fromEntries(given.map((f) => [f.name, inputJson(random, f.type)]));
}
