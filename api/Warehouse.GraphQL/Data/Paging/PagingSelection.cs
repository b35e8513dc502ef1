using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>What is asked of a connection; made once a plan.</summary>
internal sealed class PagingSelection
{
    private readonly bool _totalCount;
    private readonly bool _hasNextPage;
    private readonly bool _hasPreviousPage;

    private PagingSelection(FieldPlan field)
    {
        var pageInfo = field.SubFields.Where(f => f.Definition.Name == "pageInfo").ToList();
        _totalCount = field.Selects("totalCount");
        _hasNextPage = pageInfo.Exists(f => f.Selects("hasNextPage"));
        _hasPreviousPage = pageInfo.Exists(f => f.Selects("hasPreviousPage"));
        Nodes =
        [
            .. field.SubFields.Where(f => f.Definition.Name == "nodes"),
            .. field.SubFields.Where(f => f.Definition.Name == "edges").SelectMany(f => f.SubFields).Where(f => f.Definition.Name == "node"),
        ];
    }

    /// <summary>The fields that hold rows.</summary>
    public IReadOnlyList<FieldPlan> Nodes { get; }

    public static PagingSelection Of(FieldPlan field) => field.GetOrAdd(typeof(PagingSelection), static f => new PagingSelection(f));

    /// <summary>The paging arguments of a request, checked.</summary>
    public static PagingArguments Read(ResolverContext context, PagingLimits limits)
    {
        var asked = Of(context.Field);
        return new PagingArguments
        {
            First = context.Arguments.Get<int?>("first"),
            After = context.Arguments.Get<string>("after"),
            Last = context.Arguments.Get<int?>("last"),
            Before = context.Arguments.Get<string>("before"),
            IncludeTotalCount = asked._totalCount,
            IncludeHasNextPage = asked._hasNextPage,
            IncludeHasPreviousPage = asked._hasPreviousPage,
        }.Within(limits);
    }
}
