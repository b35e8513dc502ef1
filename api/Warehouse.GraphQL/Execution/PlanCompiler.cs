using System.Collections.Concurrent;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>
/// Turns an operation into plans. <c>@skip</c> and <c>@include</c> are decided here: there is one compiler for each combination of
/// the variables that they use, so that a request meets only the fields it gets.
/// </summary>
/// <param name="schema">What is executed.</param>
/// <param name="fragments">The document's fragments by name.</param>
/// <param name="conditions">The values of the variables that conditions use.</param>
internal sealed class PlanCompiler(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, IReadOnlyDictionary<string, bool?> conditions)
{
    // Fragments and abstract types lead to the same selection on many ways; one plan for all of them keeps plans as small as the document.
    private readonly ConcurrentDictionary<(ObjectType Type, FieldNode First), SharedSelections> _shared = [];

    public Schema Schema { get; } = schema;

    /// <summary>The root selection of an operation.</summary>
    public SelectionPlan CollectRootFields(ObjectType type, OperationDefinitionNode operation)
    {
        Dictionary<string, List<FieldNode>> groups = [];
        List<string> order = [];
        return CollectFields(type, operation.SelectionSet, groups, order, []) is { } fault ? new(type, fault) : Plan(type, groups, order);
    }

    /// <summary>CollectSubfields (section 6.4.3): the same plan wherever the same nodes are asked of the same type.</summary>
    public SelectionPlan CollectSubfields(ObjectType type, IReadOnlyList<FieldNode> fields)
    {
        var shared = _shared.GetOrAdd((type, fields[0]), static _ => new());
        return shared.Find(fields) ?? shared.Add(fields, Collect(type, fields));
    }

    private SelectionPlan Collect(ObjectType type, IReadOnlyList<FieldNode> fields)
    {
        Dictionary<string, List<FieldNode>> groups = [];
        List<string> order = [];
        HashSet<string> visited = [];
        foreach (var field in fields)
        {
            if (field.SelectionSet is { } selectionSet && CollectFields(type, selectionSet, groups, order, visited) is { } fault)
            {
                return new(type, fault);
            }
        }

        return Plan(type, groups, order);
    }

    // CollectFields (section 6.3.2); gives the first condition that cannot be decided, and then no fields count.
    private GraphQLException? CollectFields(ObjectType type, SelectionSetNode selectionSet, Dictionary<string, List<FieldNode>> groups, List<string> order, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!Conditions.TryDecide(selection, conditions, out var isIncluded, out var fault))
            {
                return fault;
            }

            if (!isIncluded)
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                AddField(field, groups, order);
            }
            else if (FragmentOf(type, selection, visited) is { } inner && CollectFields(type, inner, groups, order, visited) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    // What a fragment selects of the type; null when it was visited already or does not apply.
    private SelectionSetNode? FragmentOf(ObjectType type, SelectionNode selection, HashSet<string> visited) => selection switch
    {
        InlineFragmentNode inline when inline.TypeCondition is null || DoesFragmentTypeApply(type, inline.TypeCondition) => inline.SelectionSet,
        FragmentSpreadNode spread when visited.Add(spread.Name.Value)
            && fragments.TryGetValue(spread.Name.Value, out var fragment)
            && DoesFragmentTypeApply(type, fragment.TypeCondition) => fragment.SelectionSet,
        _ => null,
    };

    private static void AddField(FieldNode field, Dictionary<string, List<FieldNode>> groups, List<string> order)
    {
        if (groups.TryGetValue(field.ResponseName, out var group))
        {
            group.Add(field);
            return;
        }

        groups.Add(field.ResponseName, [field]);
        order.Add(field.ResponseName);
    }

    private bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode condition) =>
        condition.Name.Value == type.Name
        || (Schema.GetType(condition.Name.Value) is { IsAbstract: true } abstractType && Schema.IsSubType(abstractType, type));

    private SelectionPlan Plan(ObjectType type, Dictionary<string, List<FieldNode>> groups, List<string> order)
    {
        List<FieldPlan> fields = new(order.Count);
        foreach (var name in order)
        {
            var nodes = groups[name];
            if (Schema.GetField(type, nodes[0].Name.Value) is { } definition)
            {
                fields.Add(new FieldPlan(this, type, definition, nodes));
            }
        }

        return new SelectionPlan(type, [.. fields]);
    }
}
