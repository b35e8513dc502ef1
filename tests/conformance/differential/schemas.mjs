// Random schemas in SDL, valid by construction: objects that implement interfaces, unions, enums, input objects, extensions.
const OBJECTS = ['Municipality', 'Department', 'Plan', 'Review', 'Commitment', 'Outcome'];
const SCALARS = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Money'];
const WORDS = ['code', 'name', 'rank', 'score', 'year', 'status', 'owner', 'parent', 'items', 'latest', 'total', 'note'];
const ENUMS = { Zone: ['PDET', 'ZOMAC', 'OTHER'], Level: ['HIGH', 'LOW', 'NONE'] };

export function makeSchema(random) {
  return new SchemaMaker(random).make();
}

class SchemaMaker {
  constructor(random) {
    this.random = random;
    this.objects = OBJECTS.slice(0, random.between(2, OBJECTS.length));
    this.interfaces = random.chance(0.8) ? ['Node', 'Place'].slice(0, random.between(1, 2)) : [];
    this.unions = random.chance(0.6) ? ['Found'] : [];
    this.inputs = ['Filter', 'Order'].slice(0, random.between(1, 2));
  }

  make() {
    const { random } = this;
    const parts = [
      'directive @note(text: String, level: Level = LOW) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | QUERY | FRAGMENT_DEFINITION | VARIABLE_DEFINITION | OBJECT | FIELD_DEFINITION',
      'directive @once(weight: Int!) on FIELD | QUERY | MUTATION | SUBSCRIPTION | OBJECT',
      'scalar Money @specifiedBy(url: "https://example.org/money")',
      ...Object.entries(ENUMS).map(([name, values]) => `${this.description()}enum ${name} { ${values.map((v) => v + this.deprecated()).join(' ')} }`),
      ...this.interfaceDefinitions(),
      ...this.objects.map((name) => this.object(name)),
      ...this.unions.map((name) => `union ${name} = ${this.atLeastOne(this.objects).join(' | ')}`),
      ...this.inputs.map((name) => `input ${name} { ${this.inputFields(name).join(' ')} }`),
      `input Choice @oneOf { byCode: ID byName: String byFilter: Filter byYears: [Int!] }`,
    ];
    parts.push(...this.roots());
    if (random.chance(0.4)) parts.push(`extend type ${random.pick(this.objects)} ${random.chance(0.3) ? '@note(text: "more") ' : ''}{ added: ${this.outputType()} }`);
    if (random.chance(0.2)) parts.push('extend enum Zone { RURAL }');
    if (random.chance(0.2)) parts.push('extend input Filter { extra: Choice }');
    return parts.join('\n\n');
  }

  roots() {
    const { random } = this;
    const names = random.chance(0.2) ? ['Root', 'Change', 'Feed'] : ['Query', 'Mutation', 'Subscription'];
    const wanted = ['query', ...random.some(['mutation', 'subscription'], 0.7)];
    const all = ['query', 'mutation', 'subscription'];
    const types = wanted.map((kind) => `type ${names[all.indexOf(kind)]} { ${this.fields(`${kind[0]}_`).join(' ')} }`);
    if (names[0] === 'Root') types.unshift(`${this.description()}schema { ${wanted.map((kind) => `${kind}: ${names[all.indexOf(kind)]}`).join(' ')} }`);
    return types;
  }

  interfaceDefinitions() {
    this.interfaceFields = {};
    return this.interfaces.map((name, i) => {
      const inherited = i > 0 && this.random.chance(0.5) ? [this.interfaces[0]] : [];
      const fields = [...inherited.flatMap((parent) => this.interfaceFields[parent].fields), ...this.fields(`i${i}_`, 3)];
      this.interfaceFields[name] = { fields, parents: inherited };
      return `${this.description()}interface ${name}${inherited.length ? ` implements ${inherited.join(' & ')}` : ''} { ${fields.join(' ')} }`;
    });
  }

  object(name) {
    const chosen = new Set(this.random.some(this.interfaces, 0.6));
    for (const one of [...chosen]) for (const parent of this.interfaceFields[one].parents) chosen.add(parent);
    const inherited = new Set([...chosen].flatMap((one) => this.interfaceFields[one].fields));
    const implementing = chosen.size ? ` implements ${[...chosen].join(' & ')}` : '';
    return `${this.description()}type ${name}${implementing} { ${[...inherited, ...this.fields('', 6)].join(' ')} }`;
  }

  fields(prefix, most = 5) {
    const words = this.random.some(WORDS, most / WORDS.length);
    const names = words.length ? words : ['code'];
    return names.map((word) => `${this.description(0.1)}${prefix}${word}${this.args()}: ${this.outputType()}${prefix.startsWith('i') ? '' : this.deprecated()}`);
  }

  args() {
    if (!this.random.chance(0.4)) return '';
    const names = this.atLeastOne(['first', 'after', 'where', 'level', 'ids', 'choice', 'amount', 'flag'], 0.25);
    const types = { first: 'Int', after: 'ID', where: 'Filter', level: 'Level', ids: '[ID!]', choice: 'Choice', amount: 'Money', flag: 'Boolean' };
    const defaults = { first: '10', after: '"a"', where: '{min: 1, need: 2}', level: 'HIGH', ids: '["1", "2"]', choice: '{byCode: "1"}', amount: '1.5', flag: 'true' };
    return `(${names.map((name) => {
      const required = this.random.chance(0.25) ? '!' : '';
      const defaultValue = this.random.chance(0.35) ? ` = ${defaults[name]}` : '';
      return `${this.description(0.1)}${name}: ${types[name]}${required}${defaultValue}`;
    }).join(' ')})`;
  }

  inputFields(name) {
    const nested = name === 'Order' ? ['nested: Filter', 'all: [Filter!]'] : ['or: [Filter!]', 'zone: Zone = PDET'];
    return ['min: Int', 'max: Float = 2.5', 'text: String', ...this.random.some(nested), this.random.chance(0.3) ? 'need: Int!' : 'need: Int! = 3'];
  }

  outputType() {
    const { random } = this;
    const composite = random.chance(0.45);
    const named = composite
      ? random.pick([...this.objects, ...this.interfaces, ...this.unions])
      : random.pick([...SCALARS, ...Object.keys(ENUMS)]);
    return this.wrap(named, random.chance(0.3) ? 1 : 0);
  }

  wrap(type, lists) {
    const { random } = this;
    const item = random.chance(0.35) ? `${type}!` : type;
    if (lists === 0) return item;
    return this.wrap(`[${item}]`, random.chance(0.15) ? 1 : 0);
  }

  atLeastOne(items, probability = 0.5) {
    const some = this.random.some(items, probability);
    return some.length ? some : [items[0]];
  }

  description(probability = 0.15) {
    if (!this.random.chance(probability)) return '';
    return this.random.pick(['"Short." ', '"""\n  Two\n    lines\n""" ', '""" with "quotes" and \\""" """ ', '"" ', '"tab\\tand\\u0007bell" ']);
  }

  deprecated() {
    return this.random.chance(0.1) ? this.random.pick([' @deprecated', ' @deprecated(reason: "Use \\"code\\".")']) : '';
  }
}
