using System.Reflection;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Objects, interfaces and unions out of C# types, and references to any output type.</summary>
internal sealed class ObjectMapping(SchemaMapping schema)
{
    public TypeReference Reference(TypeShape shape, bool isId, string member)
    {
        var type = shape.NamedType;
        if (schema.Leaf(type, isId) is not { } named)
        {
            if (!type.IsClass && !type.IsInterface && !(type.IsValueType && !type.IsPrimitive) || type == typeof(object))
            {
                schema.Report(member, $"gives a {type.Name}, which is no type of the schema.");
                return TypeReference.Named("String");
            }
            named = TypeReference.Named(Define(type));
        }
        return SchemaMapping.Wrap(shape, named);
    }

    /// <summary>Whether values of the type are objects with fields of their own, so that a query can choose among them.</summary>
    public static bool IsObject(Type type) =>
        type is { IsClass: true, IsAbstract: false } && type != typeof(string) && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    public string Define(Type type) => type switch
    {
        _ when type.IsDefined(typeof(UnionTypeAttribute), false) => schema.Define(Naming.Type(type), type, () => Union(type)),
        _ when type.IsDefined(typeof(InterfaceTypeAttribute), false) => schema.Define(Naming.Type(type), type, () => Interface(type)),
        _ => schema.Define(Naming.Type(type), type, () => Object(type)),
    };

    /// <summary>A root type: the static methods of all its classes.</summary>
    public void DefineRoot(string name, IReadOnlyList<Type> classes, string description)
    {
        if (classes.Count > 0)
        {
            schema.Define(name, name, () => new ObjectType(name)
            {
                Description = classes is [var single] && schema.Documentation.Summary(single) is { } summary ? summary : description,
                FieldDefinitions = Distinct(name, classes.SelectMany(c => schema.Fields.OfRoot(c, name))),
            });
        }
    }

    private ObjectType Object(Type type)
    {
        var fields = Distinct(type.FullName!, Fields(type));
        if (fields.Count == 0)
        {
            schema.Report(type.FullName!, "has no public member that could be a field.");
        }
        return new(Naming.Type(type))
        {
            Description = Description(type),
            RuntimeType = type,
            InterfaceNames = Interfaces(type),
            FieldDefinitions = fields,
        };
    }

    private InterfaceType Interface(Type type)
    {
        Implementations(type);
        return new(Naming.Type(type)) { Description = Description(type), InterfaceNames = Interfaces(type), FieldDefinitions = Distinct(type.FullName!, Fields(type)) };
    }

    private UnionType Union(Type type)
    {
        var members = Implementations(type);
        if (members.Count == 0)
        {
            schema.Report(type.FullName!, "is a union of no class: none of its assembly implements it.");
        }
        return new(Naming.Type(type)) { Description = Description(type), TypeNames = members };
    }

    private List<string> Implementations(Type type) =>
        [.. type.Assembly.GetTypes().Where(t => t.IsClass && !t.IsAbstract && type.IsAssignableFrom(t)).OrderBy(t => t.MetadataToken).Select(Define)];

    private List<string> Interfaces(Type type) =>
        [.. type.GetInterfaces().Concat(BaseTypes(type)).Where(i => i.IsDefined(typeof(InterfaceTypeAttribute), false)).Select(Define)];

    private static IEnumerable<Type> BaseTypes(Type type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            yield return parent;
        }
    }

    // A field of an extension takes the place of the member of its name.
    private IEnumerable<OutputField> Fields(Type type)
    {
        var further = schema.Extensions[type].Concat(type.GetInterfaces().Concat(BaseTypes(type)).SelectMany(t => schema.Extensions[t]))
            .SelectMany(c => schema.Fields.OfExtension(c, type)).DistinctBy(f => f.Name).ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var field in schema.Fields.OfMembers(type, further.ContainsKey))
        {
            yield return field;
        }
        foreach (var field in further.Values)
        {
            yield return field;
        }
    }

    private List<OutputField> Distinct(string owner, IEnumerable<OutputField> fields)
    {
        var all = fields.ToList();
        foreach (var twice in all.GroupBy(f => f.Name).Where(g => g.Count() > 1))
        {
            schema.Report(owner, $"has {twice.Count()} fields named \"{twice.Key}\".");
        }
        return [.. all.DistinctBy(f => f.Name)];
    }

    private string? Description(Type type) =>
        type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
        ?? schema.Documentation.Summary(type)
        ?? schema.Extensions[type].Select(schema.Documentation.Summary).FirstOrDefault(d => d is not null);
}
