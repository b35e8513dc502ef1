using Warehouse.GraphQL.Data;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The settings of a pipeline whose row type is known only here.</summary>
internal sealed class PipelineSettings(Type row)
{
    public FilterDefinition? Filter { get; init; }

    public OrderDefinition? Order { get; init; }

    public PagingLimits? Limits { get; init; }

    public IReadOnlyList<string> Key { get; init; } = [];

    public IReadOnlyList<string> DefaultOrder { get; init; } = [];

    public bool Projects { get; init; }

    public QueryPipeline Create()
    {
        var create = GetType().GetMethod(nameof(Of), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(row);
        return create.CreateDelegate<Func<QueryPipeline>>(this)();
    }

    private QueryPipeline<T> Of<T>() => new()
    {
        Filter = Filter,
        Order = Order,
        Limits = Limits,
        Key = Key,
        DefaultOrder = DefaultOrder,
        Projects = Projects,
    };
}
