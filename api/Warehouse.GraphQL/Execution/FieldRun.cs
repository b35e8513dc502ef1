namespace Warehouse.GraphQL.Execution;

/// <summary>A field under execution: its values for all parents, and the selections that its objects flow into.</summary>
internal sealed class FieldRun(FieldPlan plan, ResolverContext? context, int count)
{
    public FieldPlan Plan { get; } = plan;

    /// <summary>Null when the field failed before its resolver: then every value is a fault.</summary>
    public ResolverContext? Context { get; } = context;

    /// <summary>By parent: a value, null, or a <see cref="ResolverFault"/>.</summary>
    public object?[] Values { get; } = new object?[count];

    /// <summary>By parent: the index of its first object among <see cref="Objects"/> or, with one possible type, among the child's parents.</summary>
    public int[] Starts { get; set; } = [];

    /// <summary>The selections of the types that occurred; exactly one when the field's type is an object type.</summary>
    public List<SelectionRun> Children { get; } = [];

    /// <summary>For interfaces and unions: where each object went, in order of the values.</summary>
    public List<AbstractObject>? Objects { get; set; }
}
