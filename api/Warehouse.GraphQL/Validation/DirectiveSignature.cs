using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>What applications of a directive must respect, from the schema or from a definition in the document.</summary>
/// <param name="Locations">Where it may stand.</param>
/// <param name="IsRepeatable">Whether it may stand more than once at one place.</param>
/// <param name="Arguments">Its arguments: name, type as written, and whether one must be given.</param>
internal sealed record DirectiveSignature(
    IReadOnlyList<string> Locations,
    bool IsRepeatable,
    IReadOnlyList<(string Name, string Type, bool IsRequired)> Arguments)
{
    public static IReadOnlyDictionary<string, DirectiveSignature> Known(Schema? schema, DocumentNode document)
    {
        var known = new Dictionary<string, DirectiveSignature>(StringComparer.Ordinal);
        foreach (var directive in schema?.Directives ?? BuiltInDirectives.All())
            known[directive.Name] = Of(directive);
        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
            known[directive.Name.Value] = Of(directive);
        return known;
    }

    private static DirectiveSignature Of(DirectiveType directive) => new(
        directive.Locations,
        directive.IsRepeatable,
        [.. directive.Arguments.Select(argument => (argument.Name, argument.Reference.ToString(), argument.Reference.IsNonNull && argument.DefaultValue is null))]);

    private static DirectiveSignature Of(DirectiveDefinitionNode directive) => new(
        [.. directive.Locations.Select(location => location.Value)],
        directive.IsRepeatable,
        [.. directive.Arguments.Select(argument => (argument.Name.Value, Printer.Print(argument.Type), argument is { Type: NonNullTypeNode, DefaultValue: null }))]);
}
