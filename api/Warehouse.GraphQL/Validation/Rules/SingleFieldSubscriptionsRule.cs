using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Single root field of subscriptions (5.2.4.1), neither conditional nor of introspection.</summary>
internal sealed class SingleFieldSubscriptionsRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode { Operation: OperationType.Subscription } operation && context.Schema.SubscriptionType is { } root)
        {
            var selections = new RootSelections(root, context);
            selections.Add(operation.SelectionSet);
            Check(selections, operation, context);
        }

        return node is DocumentNode;
    }

    private static void Check(RootSelections selections, OperationDefinitionNode operation, ValidationContext context)
    {
        var subscription = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        if (selections.Conditions.Count > 0)
        {
            context.Report($"{subscription} must not use `@skip` or `@include` directives in the top level selection.", selections.Conditions);
            return;
        }

        var groups = selections.Fields.GroupBy(field => field.ResponseName, StringComparer.Ordinal).ToArray();
        if (groups.Length == 0)
            context.Report($"{subscription} must select one top level field.", operation.SelectionSet);
        if (groups.Length > 1)
            context.Report($"{subscription} must select only one top level field.", groups.Skip(1).SelectMany(group => group));
        foreach (var group in groups)
        {
            if (group.First().Name.Value.StartsWith("__", StringComparison.Ordinal))
                context.Report($"{subscription} must not select an introspection top level field.", group);
        }
    }

    // CollectSubscriptionFields
    private sealed class RootSelections(ObjectType root, ValidationContext context)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<FieldNode> Fields { get; } = [];

        public List<DirectiveNode> Conditions { get; } = [];

        public void Add(SelectionSetNode selectionSet)
        {
            if (!context.CanDescend())
                return;
            foreach (var selection in selectionSet.Selections)
            {
                if ((Condition(selection, "skip") ?? Condition(selection, "include")) is { } condition)
                    Conditions.Add(condition);
                switch (selection)
                {
                    case FieldNode field:
                        Fields.Add(field);
                        break;
                    case InlineFragmentNode fragment when Applies(fragment.TypeCondition):
                        Add(fragment.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
                        && context.Fragments.Find(spread.Name.Value) is { } definition && Applies(definition.TypeCondition):
                        Add(definition.SelectionSet);
                        break;
                }
            }
        }

        private static DirectiveNode? Condition(SelectionNode selection, string name) =>
            selection.Directives.FirstOrDefault(directive => directive.Name.Value == name);

        private bool Applies(NamedTypeNode? condition) =>
            condition is null
            || (context.Schema.GetType(condition.Name.Value) is { } type && (ReferenceEquals(type, root) || context.Schema.IsSubType(type, root)));
    }
}
