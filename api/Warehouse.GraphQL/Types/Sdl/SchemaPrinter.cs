using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Writes a schema in the schema definition language: in the order of its types, in the layout of graphql-js.</summary>
public static class SchemaPrinter
{
    /// <summary>The SDL of a schema, without built-in types and directives.</summary>
    /// <param name="schema">A built schema.</param>
    /// <param name="withAppliedDirectives">Whether to show applied directives of its own, such as <c>@cost</c>; introspection cannot tell them, so clients that rebuild a schema from it do not see them.</param>
    public static string Print(Schema schema, bool withAppliedDirectives = false)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var members = new MemberPrinter(withAppliedDirectives);
        var types = new TypePrinter(members);
        IEnumerable<string> definitions =
        [
            .. HasUsualRoots(schema) ? Array.Empty<string>() : [Definition(schema, members)],
            .. schema.Directives.Where(directive => !BuiltInDirectives.Names.Contains(directive.Name)).Select(members.Print),
            .. schema.Types.Where(type => !Validation.BuiltInTypeNames.All.Contains(type.Name)).Select(types.Print),
        ];
        return string.Join("\n\n", definitions);
    }

    // Roots of the usual names need no definition, unless a type of a usual name is no root.
    private static bool HasUsualRoots(Schema schema) =>
        schema.Description is null
        && ReferenceEquals(schema.QueryType, schema.GetType("Query"))
        && ReferenceEquals(schema.MutationType, schema.GetType("Mutation"))
        && ReferenceEquals(schema.SubscriptionType, schema.GetType("Subscription"));

    private static string Definition(Schema schema, MemberPrinter members)
    {
        var roots = Enum.GetValues<OperationType>()
            .Where(operation => schema.GetRootType(operation) is not null)
            .Select(operation => $"  {operation.ToString().ToLowerInvariant()}: {schema.GetRootType(operation)}\n");
        return $"{MemberPrinter.Description(schema.Description)}schema{members.Applied(schema.AppliedDirectives)} {{\n{string.Concat(roots)}}}";
    }
}
