namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The typed errors of a payload: an object type an exception, all of the interface <c>Error</c>, a union a mutation.</summary>
internal static class MutationErrorMapping
{
    private static readonly object Interface = "the interface of mutation errors";

    public static OutputField Field(SchemaMapping schema, FieldSource source, string field, IReadOnlyList<Type> errors)
    {
        var union = Naming.PascalCase(field) + "Error";
        schema.Define("Error", Interface, () => new InterfaceType("Error") { Description = "Why a mutation did nothing.", FieldDefinitions = CommonFields("") });
        schema.Define(union, source.Label + "(errors)", () => new UnionType(union)
        {
            Description = $"Why `{field}` did nothing.",
            TypeNames = [.. errors.Select(e => Define(schema, e))],
        });
        return new("errors", TypeReference.ListOf(TypeReference.Named(union).NonNull()).NonNull())
        {
            Description = "Empty when it was done.",
            Resolver = new PureResolver((payload, _) => ((MutationPayload)payload).Errors),
        };
    }

    private static string Define(SchemaMapping schema, Type exception)
    {
        var name = Name(exception);
        return schema.Define(name, exception, () => new ObjectType(name)
        {
            Description = schema.Documentation.Summary(exception),
            RuntimeType = exception,
            InterfaceNames = ["Error"],
            FieldDefinitions =
            [
                .. CommonFields(Naming.UpperSnake(name[..^"Error".Length])),
                .. schema.Fields.OfMembers(exception, f => typeof(Exception).GetProperty(Naming.PascalCase(f)) is not null),
            ],
        });
    }

    private static string Name(Type exception)
    {
        var name = Naming.Type(exception);
        name = name.EndsWith("Exception", StringComparison.Ordinal) ? name[..^"Exception".Length] : name;
        return name.EndsWith("Error", StringComparison.Ordinal) ? name : name + "Error";
    }

    private static OutputField[] CommonFields(string code) =>
    [
        new("message", "String!") { Description = "For people.", Resolver = LeafResolver.OfString((Exception e) => e.Message) },
        new("code", "String!") { Description = "For programs.", Resolver = LeafResolver.OfString((Exception _) => code) },
    ];
}
