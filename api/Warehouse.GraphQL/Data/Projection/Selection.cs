using System.Linq.Expressions;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;

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

    /// <summary>
    /// The part of a row that is asked of a field, for a query that a resolver compiles and keeps with the field:
    /// <c>field.GetOrAdd(key, f => Compile(Selection.Of&lt;Plan&gt;(f, nameof(Plan.TownCode))))</c>.
    /// </summary>
    /// <typeparam name="T">The row: what the field's type is made of.</typeparam>
    /// <param name="field">The field as the operation asks for it.</param>
    /// <param name="always">Names of members that are read in any case, e.g. to find a row's parent.</param>
    /// <returns>The row itself where it cannot be made of single members.</returns>
    public static Expression<Func<T, T>> Of<T>(FieldPlan field, params IEnumerable<string> always) =>
        Projection<T>.Of(field.SelectionFor((ObjectType)field.Definition.Type.Named).Fields, always).Selector ?? (row => row);

    /// <summary>The selection of a field; made once a plan.</summary>
    /// <param name="field">The field as the operation asks for it.</param>
    public static Selection Of(FieldPlan field) => field.GetOrAdd(typeof(Selection), static f => new Selection(f));
}
