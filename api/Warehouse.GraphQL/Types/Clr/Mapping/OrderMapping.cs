using System.Reflection;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Makes <c>XOrder</c> inputs out of row types: a direction for plain members, an order for objects.</summary>
internal sealed class OrderMapping(SchemaMapping schema)
{
    private readonly Dictionary<Type, OrderDefinition> _definitions = [];

    public (InputValue Argument, OrderDefinition Definition) Argument(Type row)
    {
        var (name, definition) = Define(row);
        return (new("order", $"[{name}!]") { Description = "Sort keys, the most significant first; missing values come last." }, definition);
    }

    private (string Name, OrderDefinition Definition) Define(Type row)
    {
        var name = Naming.Type(row) + "Order";
        if (!_definitions.TryGetValue(row, out var definition))
        {
            _definitions.Add(row, definition = new());
            schema.Define(name, definition, () => Create(name, row, definition));
        }
        return (name, definition);
    }

    private InputObjectType Create(string name, Type row, OrderDefinition definition) => new(name)
    {
        Description = $"Sort keys of {Naming.Type(row)}; give one a list item, because several in one object follow the order of this type.",
        FieldDefinitions = [.. schema.Fields.ExposedProperties(row).Select(p => Field(p, definition)).OfType<InputValue>()],
    };

    private InputValue? Field(PropertyInfo property, OrderDefinition definition)
    {
        var shape = TypeShape.Of(property);
        var (type, nested) = shape switch
        {
            { Item: not null } => (null, null),
            _ when ClrScalars.IsLeaf(shape.Type) && OrderComparison.IsOrdered(shape.Type) => (schema.Enum(typeof(SortDirection)).Name, null),
            _ when ObjectMapping.IsObject(shape.Type) && Define(shape.Type) is var (name, found) => (name, found),
            _ => ((string?)null, (OrderDefinition?)null),
        };
        if (type is null)
        {
            return null;
        }
        var field = Naming.Field(property);
        definition.Fields.TryAdd(field, (property, nested));
        return new(field, TypeReference.Named(type)) { Description = schema.Documentation.Summary(property) };
    }
}
