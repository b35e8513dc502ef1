namespace Warehouse.Benchmarks.Engine;

/// <summary>What the engine's benchmarks list: as many kinds of leaves as a real row has.</summary>
public sealed record MunicipalityRow(string Code, string Name, int Rank, double Value, bool Caution, long Population, MunicipalityKind Kind, double? Urban)
{
    public MunicipalityRow[] Neighbours { get; init; } = [];

    public static MunicipalityRow[] Some(int count) =>
    [
        .. Enumerable.Range(1, count).Select(i => new MunicipalityRow(
            $"{i:00000}", $"Municipio «{i}»", i, 100 - (i * 0.37), i % 40 == 0, 7_290_148L * i, (MunicipalityKind)(i % 3), i % 5 == 0 ? null : i * 0.11)),
    ];
}
