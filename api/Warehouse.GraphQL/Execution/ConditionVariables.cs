using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Execution;

/// <summary>Finds the variables that an operation's <c>@skip</c> and <c>@include</c> use, through its fragments.</summary>
internal sealed class ConditionVariables(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments) : SyntaxWalker
{
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>Their names, in a stable order.</summary>
    public string[] Of(OperationDefinitionNode operation)
    {
        Walk(operation.SelectionSet);
        return [.. _found];
    }

    protected override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DirectiveNode { Name.Value: "skip" or "include" } directive:
                _found.UnionWith(directive.Arguments.Select(a => a.Value).OfType<VariableNode>().Select(v => v.Name.Value));
                return false;
            case FragmentSpreadNode spread when _visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                Walk(fragment.SelectionSet);
                return true;
            default:
                return true;
        }
    }
}
