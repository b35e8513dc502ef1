using System.Reflection;
using Warehouse.GraphQL.Data;
using Warehouse.GraphQL.Data.Paging;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>What a field that gives rows becomes: its type, its further arguments, and what happens to the rows.</summary>
internal sealed record ListMapping(TypeReference? Reference, IReadOnlyList<InputValue> Arguments, QueryPipeline? Pipeline)
{
    private static readonly ListMapping None = new(null, [], null);

    public static PagingLimits Limits(MemberInfo member) =>
        member.GetCustomAttribute<UsePagingAttribute>() is { } paging ? new(paging.DefaultPageSize, paging.MaxPageSize) : new(PagingLimits.DefaultSize, PagingLimits.MaxSize);

    public static InputValue[] PagingArguments() =>
    [
        new("first", "Int") { Description = "Most rows from the start." },
        new("after", "String") { Description = "Only rows after this cursor." },
        new("last", "Int") { Description = "Most rows from the end." },
        new("before", "String") { Description = "Only rows before this cursor." },
    ];

    public static ListMapping Of(SchemaMapping schema, FieldSource source, TypeShape shape)
    {
        var paging = source.Member.GetCustomAttribute<UsePagingAttribute>();
        if (ConnectionMapping.IsConnection(shape.Type))
        {
            return new(Connection(schema, source, shape.Type.GetGenericArguments()[0], shape), paging is null ? [] : PagingArguments(), null);
        }
        var (filters, sorts) = (source.Member.IsDefined(typeof(UseFilteringAttribute)), source.Member.IsDefined(typeof(UseSortingAttribute)));
        var isQuery = typeof(IQueryable).IsAssignableFrom(shape.Type);
        if (paging is null && !filters && !sorts && !isQuery)
        {
            return None;
        }
        if (shape.Item is not { Item: null } item || source.IsBatch)
        {
            schema.Report(source.Label, "uses paging, filtering or sorting, and gives no list of rows.");
            return None;
        }
        return Rows(schema, source, shape, item.Type, paging);
    }

    private static ListMapping Rows(SchemaMapping schema, FieldSource source, TypeShape shape, Type row, UsePagingAttribute? paging)
    {
        (InputValue Argument, Data.Filtering.FilterDefinition Definition)? filter =
            source.Member.IsDefined(typeof(UseFilteringAttribute)) ? schema.Filters.Argument(row) : null;
        (InputValue Argument, Data.Sorting.OrderDefinition Definition)? order =
            source.Member.IsDefined(typeof(UseSortingAttribute)) ? schema.Orders.Argument(row) : null;
        var settings = new PipelineSettings(row)
        {
            Filter = filter?.Definition,
            Order = order?.Definition,
            Limits = paging is null ? null : Limits(source.Member),
            Key = paging is null ? [] : RowKey.Of(schema, source, row, paging),
            DefaultOrder = paging?.OrderBy ?? [],
            Projects = source.Member.GetCustomAttribute<UseProjectionAttribute>()?.Enabled ?? true,
        };
        InputValue?[] arguments = [filter?.Argument, order?.Argument, .. paging is null ? [] : PagingArguments()];
        return new(paging is null ? null : Connection(schema, source, row, shape), [.. arguments.OfType<InputValue>()], settings.Create());
    }

    private static TypeReference Connection(SchemaMapping schema, FieldSource source, Type row, TypeShape shape)
    {
        var reference = TypeReference.Named(ConnectionMapping.Define(schema, row, source.Label));
        return shape.IsNullable ? reference : reference.NonNull();
    }
}
