using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Turns the definitions inside types, and of directives, into their parts of the schema.</summary>
internal static class MemberReader
{
    public static OutputField Read(FieldDefinitionNode field, FieldResolver? resolver, bool isCacheable) => new(field.Name.Value, Reference(field.Type))
    {
        Description = field.Description?.Value,
        ArgumentDefinitions = [.. field.Arguments.Select(Read)],
        DeprecationReason = DeprecationReason(field.Directives),
        Resolver = resolver ?? DefaultResolver.For(field.Name.Value),
        IsCacheable = isCacheable,
        AppliedDirectives = field.Directives,
        SyntaxNode = field,
    };

    public static InputValue Read(InputValueDefinitionNode input) => new(input.Name.Value, Reference(input.Type))
    {
        Description = input.Description?.Value,
        DefaultValue = input.DefaultValue,
        DeprecationReason = DeprecationReason(input.Directives),
        AppliedDirectives = input.Directives,
        SyntaxNode = input,
    };

    public static EnumValue Read(EnumValueDefinitionNode value) => new(value.Name.Value)
    {
        Description = value.Description?.Value,
        DeprecationReason = DeprecationReason(value.Directives),
        AppliedDirectives = value.Directives,
        SyntaxNode = value,
    };

    public static DirectiveType Read(DirectiveDefinitionNode directive) => new(directive.Name.Value, [.. directive.Locations.Select(location => location.Value)])
    {
        Description = directive.Description?.Value,
        ArgumentDefinitions = [.. directive.Arguments.Select(Read)],
        IsRepeatable = directive.IsRepeatable,
        SyntaxNode = directive,
    };

    /// <summary>A string argument of a directive among those applied; null when the directive or the argument is not there.</summary>
    public static string? StringArgument(IReadOnlyList<DirectiveNode> directives, string directive, string argument) =>
        directives.LastOrDefault(applied => applied.Name.Value == directive)?.Arguments
            .FirstOrDefault(given => given.Name.Value == argument)?.Value is StringValueNode text ? text.Value : null;

    private static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        directives.All(applied => applied.Name.Value != "deprecated")
            ? null
            : StringArgument(directives, "deprecated", "reason") ?? BuiltInDirectives.DefaultDeprecationReason;

    private static TypeReference Reference(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Reference(nonNull.Type).NonNull(),
        ListTypeNode list => TypeReference.ListOf(Reference(list.Type)),
        NamedTypeNode named => TypeReference.Named(named.Name.Value),
        _ => throw new ArgumentException($"{type.GetType().Name} refers to no type.", nameof(type)),
    };
}
