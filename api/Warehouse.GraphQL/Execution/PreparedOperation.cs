using System.Collections.Concurrent;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>One operation of a document, with a plan for each combination of the variables that <c>@skip</c> and <c>@include</c> use.</summary>
internal sealed class PreparedOperation
{
    // A document with many conditions could ask for 2^n plans; beyond this number they are made and forgotten.
    private const int MaxPlans = 64;

    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<string, SelectionPlan> _plans = new(StringComparer.Ordinal);

    public PreparedOperation(Schema schema, OperationDefinitionNode definition, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        (_schema, Definition, _fragments) = (schema, definition, fragments);
        Variables = new(schema, definition);
        ConditionVariables conditions = new(fragments);
        _conditions = conditions.Of(definition);
    }

    public OperationDefinitionNode Definition { get; }

    public VariableValues Variables { get; }

    /// <exception cref="GraphQLException">The schema has no such root type, or a condition of the root fields is null.</exception>
    public SelectionPlan GetPlan(IReadOnlyDictionary<string, object?> variables)
    {
        if (_conditions.Length == 0)
        {
            return _plans.GetValueOrDefault("") ?? _plans.GetOrAdd("", Compile(new Dictionary<string, bool?>()));
        }

        var conditions = _conditions.ToDictionary(name => name, name => variables.GetValueOrDefault(name) as bool?);
        var key = string.Create(_conditions.Length, (_conditions, conditions), static (bits, state) =>
        {
            for (var i = 0; i < bits.Length; i++)
            {
                bits[i] = state.conditions[state._conditions[i]] switch { true => '1', false => '0', null => '?' };
            }
        });
        if (_plans.TryGetValue(key, out var plan))
        {
            return plan;
        }

        plan = Compile(conditions);
        return _plans.Count < MaxPlans ? _plans.GetOrAdd(key, plan) : plan;
    }

    private SelectionPlan Compile(IReadOnlyDictionary<string, bool?> conditions)
    {
        var root = _schema.GetRootType(Definition.Operation) ?? throw Fail(
            $"Schema is not configured to execute {Definition.Operation.ToString().ToLowerInvariant()} operation.", Definition, ErrorCodes.BadRequest);
        return new PlanCompiler(_schema, _fragments, conditions).CollectRootFields(root, Definition);
    }

    private static GraphQLException Fail(string message, SyntaxNode? place, string code) => new(GraphQLError.At(message, place) with { Code = code });
}
