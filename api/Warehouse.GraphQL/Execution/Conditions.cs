using System.Diagnostics.CodeAnalysis;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Execution;

/// <summary>Decides <c>@skip</c> and <c>@include</c> (section 3.13). A nullable variable with a default may stand in them and still be given null, which is an error.</summary>
internal static class Conditions
{
    /// <summary>Whether the selection counts, or why that cannot be told.</summary>
    /// <param name="selection">A field or fragment.</param>
    /// <param name="variables">The values of the variables that conditions use; null where null was given.</param>
    /// <param name="isIncluded">Whether it counts.</param>
    /// <param name="fault">The error when false is returned.</param>
    public static bool TryDecide(
        SelectionNode selection, IReadOnlyDictionary<string, bool?> variables, out bool isIncluded, [NotNullWhen(false)] out GraphQLException? fault)
    {
        isIncluded = true;
        fault = null;
        if (Find(selection, "skip") is { } skip)
        {
            if (Value(skip, variables) is not { } isSkipped)
            {
                fault = Fail(skip);
                return false;
            }

            isIncluded = !isSkipped;
        }

        if (isIncluded && Find(selection, "include") is { } include)
        {
            if (Value(include, variables) is not { } isAsked)
            {
                fault = Fail(include);
                return false;
            }

            isIncluded = isAsked;
        }

        return true;
    }

    private static DirectiveNode? Find(SelectionNode selection, string name)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }

    private static bool? Value(DirectiveNode directive, IReadOnlyDictionary<string, bool?> variables) => If(directive) switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => variables.GetValueOrDefault(variable.Name.Value),
        _ => null,
    };

    private static ValueNode? If(DirectiveNode directive) => directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value;

    private static GraphQLException Fail(DirectiveNode directive) =>
        new(GraphQLError.At($"Argument \"if\" of \"@{directive.Name.Value}\" of non-null type \"Boolean!\" must not be null.", (SyntaxNode?)If(directive) ?? directive) with
        {
            Code = ErrorCodes.BadUserInput,
        });
}
