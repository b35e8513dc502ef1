using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Data.Projection;

/// <summary>What is asked of the objects that a field gives, for resolvers that read only that; of a connection, what is asked of its nodes.</summary>
public sealed class Selection
{
    private readonly HashSet<string> _fields;

    private Selection(FieldPlan field)
    {
        var nodes = PagingSelection.Of(field).Nodes;
        _fields = [.. (nodes.Count > 0 ? nodes.SelectMany(n => n.SubFields) : field.SubFields).Select(f => f.Definition.Name)];
    }

    /// <summary>Names in the schema, whatever their aliases.</summary>
    public IReadOnlySet<string> Fields => _fields;

    /// <summary>Whether a field is asked for.</summary>
    /// <param name="field">Name in the schema.</param>
    public bool Contains(string field) => _fields.Contains(field);

    /// <summary>The selection of a field; made once a plan.</summary>
    /// <param name="field">The field as the operation asks for it.</param>
    public static Selection Of(FieldPlan field) => field.GetOrAdd(typeof(Selection), static f => new Selection(f));
}
