namespace Warehouse.GraphQL.Tests.Data.Store;

/// <summary>A village as a positional record.</summary>
public sealed record Village(string Code, string Name, int? Rank)
{
    public long People { get; init; }

    public List<Street> Streets { get; init; } = [];
}

public sealed record Street(int Id, string Name, string? Note);
