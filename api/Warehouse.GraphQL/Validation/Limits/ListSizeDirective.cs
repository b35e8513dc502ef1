using System.Globalization;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>The directive <c>@listSize</c> of the IBM cost specification: how long a list may be.</summary>
public static class ListSizeDirective
{
    /// <summary>Its name without <c>@</c>.</summary>
    public const string Name = "listSize";

    /// <summary>Its definition; one a schema.</summary>
    public static DirectiveType Create() => new(Name, "FIELD_DEFINITION")
    {
        Description = "How long the list of a field may be.",
        ArgumentDefinitions =
        [
            new("assumedSize", "Int") { Description = "Items when no slicing argument says." },
            new("slicingArguments", "[String!]") { Description = "Arguments that bound the length." },
            new("sizedFields", "[String!]") { Description = "Sub-fields that hold the list; none: the field itself does." },
            new("requireOneSlicingArgument", "Boolean!") { Description = "Exactly one slicing argument must be given.", DefaultValue = new BooleanValueNode { Value = true } },
        ],
    };

    /// <summary>An application of it.</summary>
    /// <param name="assumedSize">Items when no slicing argument says; 0: not said.</param>
    /// <param name="slicingArguments">Arguments that bound the length.</param>
    /// <param name="sizedFields">Sub-fields that hold the list.</param>
    /// <param name="requireOneSlicingArgument">Exactly one slicing argument must be given.</param>
    public static DirectiveNode Apply(int assumedSize, IReadOnlyList<string> slicingArguments, IReadOnlyList<string> sizedFields, bool requireOneSlicingArgument)
    {
        List<(string, ValueNode)> arguments = [];
        if (assumedSize > 0)
        {
            arguments.Add(("assumedSize", new IntValueNode { Value = assumedSize.ToString(CultureInfo.InvariantCulture) }));
        }
        AddNames(arguments, "slicingArguments", slicingArguments);
        AddNames(arguments, "sizedFields", sizedFields);
        arguments.Add(("requireOneSlicingArgument", new BooleanValueNode { Value = requireOneSlicingArgument }));
        return DirectiveNodes.Of(Name, [.. arguments]);
    }

    private static void AddNames(List<(string, ValueNode)> arguments, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            arguments.Add((name, new ListValueNode { Values = [.. values.Select(v => new StringValueNode { Value = v })] }));
        }
    }
}
