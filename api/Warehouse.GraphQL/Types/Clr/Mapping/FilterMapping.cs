using System.Reflection;
using Warehouse.GraphQL.Data.Filtering;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Makes <c>XFilter</c> inputs out of row types: operators for plain members, filters for objects, quantifiers for lists.</summary>
internal sealed class FilterMapping(SchemaMapping schema)
{
    private static readonly Dictionary<Type, Type> Operators = new()
    {
        [typeof(int)] = typeof(IntOperators),
        [typeof(short)] = typeof(IntOperators),
        [typeof(byte)] = typeof(IntOperators),
        [typeof(long)] = typeof(LongOperators),
        [typeof(double)] = typeof(FloatOperators),
        [typeof(float)] = typeof(FloatOperators),
        [typeof(decimal)] = typeof(DecimalOperators),
        [typeof(bool)] = typeof(BooleanOperators),
        [typeof(string)] = typeof(StringOperators),
        [typeof(Guid)] = typeof(IdOperators),
        [typeof(DateOnly)] = typeof(DateOperators),
        [typeof(DateTime)] = typeof(DateTimeOperators),
        [typeof(DateTimeOffset)] = typeof(DateTimeOperators),
    };

    private readonly Dictionary<Type, FilterDefinition> _definitions = [];

    public (InputValue Argument, FilterDefinition Definition) Argument(Type row)
    {
        var (name, definition) = Define(row);
        return (new("where", TypeReference.Named(name)) { Description = "Only rows that satisfy all of this." }, definition);
    }

    private (string Name, FilterDefinition Definition) Define(Type row)
    {
        var name = Naming.Type(row) + "Filter";
        if (!_definitions.TryGetValue(row, out var definition))
        {
            _definitions.Add(row, definition = new());
            schema.Define(name, definition, () => Create(name, row, definition));
        }
        return (name, definition);
    }

    private InputObjectType Create(string name, Type row, FilterDefinition definition) => new(name)
    {
        Description = $"Conditions on {Naming.Type(row)}; all must hold.",
        FieldDefinitions =
        [
            .. schema.Fields.ExposedProperties(row).Select(p => Field(p, row, definition)).OfType<InputValue>(),
            new("and", $"[{name}!]") { Description = "All of these must hold." },
            new("or", $"[{name}!]") { Description = "At least one of these must hold." },
            new("not", name) { Description = "This must not hold." },
        ],
    };

    private InputValue? Field(PropertyInfo property, Type row, FilterDefinition definition)
    {
        var shape = TypeShape.Of(property);
        var (reference, nested, item) = (shape.Item, OperatorsOf(shape.Type, schema.Fields.IsId(property, row))) switch
        {
            (null, { } operators) => (schema.Inputs.Reference(new(operators, true, null), false), null, null),
            (null, null) when ObjectMapping.IsObject(shape.Type) && Define(shape.Type) is var (name, found) => (TypeReference.Named(name), found, null),
            ({ Item: null } i, _) when ObjectMapping.IsObject(i.Type) && Define(i.Type) is var (name, found) => (TypeReference.Named(Quantifiers(name)), found, i.Type),
            _ => ((TypeReference?)null, (FilterDefinition?)null, (Type?)null),
        };
        if (reference is null)
        {
            return null;
        }
        var field = Naming.Field(property);
        definition.Fields.TryAdd(field, (property, nested, item));
        return new(field, reference) { Description = schema.Documentation.Summary(property) };
    }

    private static Type? OperatorsOf(Type type, bool isId) =>
        isId ? typeof(IdOperators) : type.IsEnum ? typeof(EnumOperators<>).MakeGenericType(type) : Operators.GetValueOrDefault(type);

    // Owned by its own name, because every list of the item shares it.
    private string Quantifiers(string filter)
    {
        var name = filter[..^"Filter".Length] + "ListFilter";
        return schema.Define(name, name, () => new InputObjectType(name)
        {
            Description = "Conditions on the items of a list; all must hold.",
            FieldDefinitions =
            [
                new("some", filter) { Description = "At least one item satisfies this." },
                new("none", filter) { Description = "No item satisfies this." },
            ],
        });
    }
}
