using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>Finds where operations use variables, in themselves and in the fragments they spread.</summary>
internal sealed class VariableUsages(Schema schema, FragmentIndex fragments)
{
    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _own = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _all = [];

    /// <summary>Every use reachable from an operation.</summary>
    public IReadOnlyList<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (_all.TryGetValue(operation, out var known))
            return known;
        IReadOnlyList<VariableUsage> usages = [.. Own(operation), .. fragments.UsedBy(operation).SelectMany(Own)];
        _all.Add(operation, usages);
        return usages;
    }

    private IReadOnlyList<VariableUsage> Own(ExecutableDefinitionNode definition)
    {
        if (_own.TryGetValue(definition, out var known))
            return known;
        var collector = new Collector(schema);
        collector.Walk(definition);
        _own.Add(definition, collector.Usages);
        return collector.Usages;
    }

    private sealed class Collector(Schema schema) : SyntaxWalker
    {
        private readonly TypeInfo _types = new(schema);

        public List<VariableUsage> Usages { get; } = [];

        protected override bool Enter(SyntaxNode node)
        {
            if (node is NameNode)
                return false;
            _types.Enter(node);
            if (node is VariableNode variable)
                Usages.Add(new VariableUsage(variable, _types.InputType, _types.HasDefault, _types.ParentInputType));
            return node is not VariableDefinitionNode;
        }

        protected override void Leave(SyntaxNode node)
        {
            if (node is not NameNode)
                _types.Leave(node);
        }
    }
}
