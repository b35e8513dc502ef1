using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types;

/// <summary>The directives every schema has (section 3.13).</summary>
public static class BuiltInDirectives
{
    /// <summary>What <c>@deprecated</c> says when it gives no reason.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>The names of the five.</summary>
    public static IReadOnlyList<string> Names { get; } = ["include", "skip", "deprecated", "specifiedBy", "oneOf"];

    /// <summary>New instances, because an argument belongs to one schema.</summary>
    internal static IEnumerable<DirectiveType> All() =>
    [
        new("include", "FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT")
        {
            Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
            ArgumentDefinitions = [new("if", "Boolean!") { Description = "Included when true." }],
        },
        new("skip", "FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT")
        {
            Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
            ArgumentDefinitions = [new("if", "Boolean!") { Description = "Skipped when true." }],
        },
        new("deprecated", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE")
        {
            Description = "Marks an element of a GraphQL schema as no longer supported.",
            ArgumentDefinitions =
            [
                // Null is not allowed: the edition of September 2025 made the reason a non-null argument.
                new("reason", "String!")
                {
                    Description = "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                    DefaultValue = new StringValueNode { Value = DefaultDeprecationReason },
                },
            ],
        },
        new("specifiedBy", "SCALAR")
        {
            Description = "Exposes a URL that specifies the behavior of this scalar.",
            ArgumentDefinitions = [new("url", "String!") { Description = "The URL that specifies the behavior of this scalar." }],
        },
        new("oneOf", "INPUT_OBJECT")
        {
            Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
        },
    ];
}
