// Random executable documents that are mostly valid for a schema, with the variables they need.
import { getNamedType, isAbstractType, isCompositeType, isInputObjectType, isNonNullType, isRequiredArgument, isUnionType } from 'graphql';
import { inputJson, inputLiteral } from './inputs.mjs';

export function makeDocument(random, schema) {
  return new DocumentMaker(random, schema).make();
}

class DocumentMaker {
  constructor(random, schema) {
    this.random = random;
    this.schema = schema;
    this.fragments = new Map();
  }

  make() {
    const { random, schema } = this;
    const count = random.chance(0.15) ? 2 : 1;
    const operations = [];
    for (let i = 0; i < count; i++) {
      const kind = random.pick(['query', 'query', 'query', 'mutation', 'subscription'].filter((k) => schema.getRootType(k)));
      operations.push(this.operation(kind, count > 1 || random.chance(0.6) ? `Op${i}` : ''));
    }
    const definitions = [...operations.map((o) => o.text), ...[...this.fragments.values()].map((f) => f.text)];
    const chosen = random.pick(operations);
    return { text: definitions.join('\n'), operationName: chosen.name || undefined, variables: chosen.variables };
  }

  operation(kind, name) {
    const { random } = this;
    // graphql-js executes a subscription's root field, where a server subscribes to it: what fails there has other forms.
    this.kind = kind;
    this.declared = new Map();
    this.variables = {};
    this.available = [...this.fragments.values()].filter((f) => f.free);
    const type = this.schema.getRootType(kind);
    const selection = kind === 'subscription' ? `{ ${this.field(type, random.pick(Object.values(type.getFields())), 2, '')} }` : this.selectionSet(type, random.between(1, 4));
    const variables = [...this.declared.values()];
    const definitions = variables.length ? `(${variables.join(random.pick([', ', '\n  ', ' ']))})` : '';
    const described = name && random.chance(0.1) ? '"An operation." ' : '';
    const directive = kind === 'query' && random.chance(0.1) ? ` @note(text: "q") @note` : '';
    const head = kind === 'query' && !name && !definitions && !directive && random.chance(0.7) ? '' : `${kind} ${name}${definitions}${directive} `;
    return { name, text: `${described}${head}${selection}`, variables: this.variables };
  }

  selectionSet(type, depth) {
    const { random } = this;
    const items = [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((f) => depth > 0 || !isCompositeType(getNamedType(f.type)));
    const count = random.between(1, 4);
    const used = new Map();
    for (let i = 0; i < count && fields.length; i++) {
      const field = random.pick(fields);
      items.push(this.field(type, field, depth - 1, this.alias(field, used)));
    }
    const canBranch = depth > 0 && this.applicable(type).length > 0;
    if (canBranch && random.chance(0.35)) items.push(this.inlineFragment(type, depth));
    if (canBranch && random.chance(0.25)) items.push(this.spread(type, depth));
    if (items.length === 0 || random.chance(0.2)) items.push('__typename');
    return `{${random.pick([' ', '\n  ', ' # note\n'])}${items.join(random.pick([' ', '\n  ', ', ']))} }`;
  }

  // The same response name for the same field is asked for again with other arguments only now and then: that is a conflict.
  alias(field, used) {
    const { random } = this;
    const again = used.has(field.name);
    used.set(field.name, true);
    if (again && !field.args.length) return random.chance(0.5) ? `a${random.below(10000)}: ` : '';
    if (field.args.length) return random.chance(0.93) ? `a${random.below(10000)}: ` : '';
    return random.chance(0.15) ? `${random.pick(['x', 'y', 'z'])}${random.below(100)}: ` : '';
  }

  field(parent, field, depth, alias) {
    const named = getNamedType(field.type);
    const args = this.arguments(field.args);
    const directives = parent === this.schema.getSubscriptionType() ? '' : this.directives();
    const below = isCompositeType(named) ? ` ${depth > 0 ? this.selectionSet(named, depth) : '{ __typename }'}` : '';
    return `${alias}${field.name}${args}${directives}${below}`;
  }

  arguments(definitions) {
    const given = definitions.filter((d) => isRequiredArgument(d) || this.random.chance(0.4));
    return given.length ? `(${given.map((d) => `${d.name}: ${this.value(d.type, d.defaultValue !== undefined || d.default !== undefined)}`).join(', ')})` : '';
  }

  directives() {
    const { random } = this;
    if (!random.chance(0.12)) return '';
    return random.pick([
      () => ` @include(if: ${this.value(this.schema.getType('Boolean'), false, true)})`,
      () => ` @skip(if: ${this.value(this.schema.getType('Boolean'), false, true)})`,
      () => ' @note @note(text: "twice")',
      () => ` @skip(if: false) @include(if: true)`,
    ])();
  }

  // A literal, or a variable of the type, sometimes of a stricter one, sometimes a nullable one whose default makes it fit: null is then an error of the field.
  value(type, hasDefault, needed = false) {
    const { random } = this;
    if (random.chance(0.7)) return inputLiteral(random, needed ? { ofType: type, required: true } : type, this.schema, (t) => this.value(t, false));
    const required = needed || isNonNullType(type);
    const name = `v${this.declared.size}`;
    const text = required && !String(type).endsWith('!') ? `${type}!` : String(type);
    const withDefault = random.chance(0.25) && !isOneOf(type);
    const declaredType = withDefault && random.chance(0.5) ? text.replace(/!$/, '') : random.chance(0.1) && !text.endsWith('!') ? `${text}!` : text;
    const literal = withDefault ? ` = ${inputLiteral(random, { ofType: isNonNullType(type) ? type.ofType : type, required: true }, this.schema)}` : '';
    const annotation = random.chance(0.05) ? ' @note' : '';
    const described = random.chance(0.05) ? '"A variable." ' : '';
    this.declared.set(name, `${described}$${name}: ${declaredType}${literal}${annotation}`);
    if (declaredType.endsWith('!') && !withDefault ? random.chance(0.98) : random.chance(0.6)) this.variables[name] = inputJson(random, type, needed || declaredType.endsWith('!'));
    if (required && this.kind !== 'subscription' && !declaredType.endsWith('!') && random.chance(0.15)) this.variables[name] = null;
    return `$${name}`;
  }

  inlineFragment(type, depth) {
    const { random } = this;
    const directive = random.chance(0.1) ? ` @include(if: ${this.value(this.schema.getType('Boolean'), false, true)})` : '';
    if (random.chance(0.2)) return `...${directive} ${this.selectionSet(type, depth - 1)}`;
    const condition = random.pick(this.applicable(type));
    return `... on ${condition}${directive} ${this.selectionSet(condition, depth - 1)}`;
  }

  spread(type, depth) {
    const { random } = this;
    const names = this.applicable(type).map(String);
    const usable = this.available.filter((f) => names.includes(f.type));
    if (usable.length && random.chance(0.6)) return `...${random.pick(usable).name}`;
    const condition = random.pick(this.applicable(type));
    const before = this.declared.size;
    const name = `F${this.fragments.size}`;
    this.fragments.set(name, { name, free: false, text: '' });
    const text = `${random.chance(0.1) ? '"A fragment." ' : ''}fragment ${name} on ${condition} ${this.selectionSet(condition, depth - 1)}`;
    const fragment = { name, type: String(condition), text, free: this.declared.size === before };
    this.fragments.set(name, fragment);
    if (fragment.free) this.available.push(fragment);
    return `...${name}`;
  }

  // The composite types that can stand where the type stands.
  applicable(type) {
    const { schema } = this;
    const possible = new Set(possibleTypes(schema, type));
    return Object.values(schema.getTypeMap()).filter(
      (t) => isCompositeType(t) && !t.name.startsWith('__') && possibleTypes(schema, t).some((p) => possible.has(p)),
    );
  }
}

function possibleTypes(schema, type) {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

function isOneOf(type) {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.isOneOf;
}
