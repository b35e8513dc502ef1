namespace Warehouse.Tests.Fixtures.TSql;

/// <summary>The aliases that a part of a query may use, and those of the queries around it.</summary>
internal sealed class QueryScope(QueryScope? outer)
{
    private readonly Dictionary<string, IReadOnlySet<string>> aliases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the select list, which ORDER BY may use.</summary>
    public IReadOnlySet<string> Output { get; set; } = new HashSet<string>();

    public void Add(string alias, IReadOnlySet<string> columns) => aliases.Add(alias, columns);

    public bool Knows(string alias) => aliases.ContainsKey(alias) || outer?.Knows(alias) == true;

    public bool Has(string alias, string column) => aliases.TryGetValue(alias, out var columns) ? columns.Contains(column) : outer?.Has(alias, column) == true;

    public bool Has(string column) => Output.Contains(column) || aliases.Values.Any(c => c.Contains(column)) || outer?.Has(column) == true;
}
