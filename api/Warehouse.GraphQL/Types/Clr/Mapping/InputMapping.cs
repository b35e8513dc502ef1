using System.Reflection;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Input types out of C# classes and records, and references to them.</summary>
internal sealed class InputMapping(SchemaMapping schema)
{
    public TypeReference Reference(TypeShape shape, bool isId)
    {
        var type = shape.NamedType;
        var named = schema.Leaf(type, isId) ?? TypeReference.Named(schema.Define(Naming.Input(type), type, () => Create(type)));
        return SchemaMapping.Wrap(shape, named);
    }

    /// <summary>The literal of a default value of C#; null when there is none or it cannot be written.</summary>
    public ValueNode? Literal(object? value, bool isId) => value switch
    {
        null => null,
        Enum member => schema.Enum(member.GetType()).Values.FirstOrDefault(v => v.Value.Equals(member)) is { } found
            ? new EnumValueNode { Value = found.Name }
            : null,
        _ => ClrScalars.Find(value.GetType(), isId)?.ToLiteral(value is DateTime time ? Scalars.DateTimeScalar.AsInstant(time) : value),
    };

    private InputObjectType Create(Type type)
    {
        InputConstruction construction = new(type);
        var blank = construction.Blank();
        var properties = Members.Properties(type).Where(construction.Takes).ToList();
        if (properties.Count == 0)
        {
            schema.Report(type.FullName!, "is used as an input, and has no property that can be set.");
        }
        return new(Naming.Input(type))
        {
            Description = type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? schema.Documentation.Summary(type),
            IsOneOf = type.IsDefined(typeof(OneOfAttribute)),
            FieldDefinitions = [.. properties.Select(p => Field(p, construction, blank))],
            Create = construction.Creation([.. properties.Select(p => (p, Naming.Field(p)))]),
        };
    }

    private InputValue Field(PropertyInfo property, InputConstruction construction, object? blank)
    {
        var isId = Members.Has<IDAttribute>(property) || typeof(IdOperators).IsAssignableFrom(property.ReflectedType);
        var shape = TypeShape.Of(property);
        OptionalInput.Check(schema, $"{property.DeclaringType!.FullName}.{property.Name}", property.Name, property.PropertyType, shape);
        var defaultValue = construction.Default(property, blank);
        return new(Naming.Field(property), Reference(shape, isId))
        {
            Description = Members.Attribute<GraphQLDescriptionAttribute>(property)?.Description ?? schema.Documentation.Summary(property),
            DeprecationReason = Members.DeprecationReason(property),
            DefaultValue = shape.IsNullable && defaultValue is null ? null : Literal(defaultValue, isId) ?? EmptyList(defaultValue),
            Convert = InputConversion.To(property.PropertyType),
        };
    }

    private static ListValueNode? EmptyList(object? value) =>
        value is System.Collections.ICollection { Count: 0 } ? new ListValueNode { Values = [] } : null;
}
