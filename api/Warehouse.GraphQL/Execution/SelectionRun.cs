namespace Warehouse.GraphQL.Execution;

/// <summary>A selection under execution: all parents that reached it, and what its fields resolved to for each of them.</summary>
internal sealed class SelectionRun(SelectionPlan plan)
{
    public SelectionPlan Plan { get; } = plan;

    public List<object> Parents { get; } = [];

    /// <summary>By field of the plan; null: written straight from the parent.</summary>
    public FieldRun?[] Fields { get; } = new FieldRun?[plan.Fields.Count];
}
