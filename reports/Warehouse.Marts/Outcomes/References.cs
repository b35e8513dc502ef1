using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>The small dimensions that a question names by code.</summary>
/// <param name="Indicators">The catalogue by key.</param>
/// <param name="Indices">Poverty index keys by code.</param>
/// <param name="Cycles">Review cycle keys by code.</param>
/// <param name="Places">Keys of the municipalities that the question's territory leaves, see <see cref="SelectedPlaces"/>.</param>
internal sealed record References(
    IReadOnlyDictionary<int, DimIndicator> Indicators,
    IReadOnlyDictionary<string, int> Indices,
    IReadOnlyDictionary<string, int> Cycles,
    IReadOnlyList<int>? Places = null)
{
    private static readonly Func<StarContext, IAsyncEnumerable<DimIndicator>> Catalogue = EF.CompileAsyncQuery((StarContext star) => star.DimIndicators);

    /// <summary>Reads what a selection names.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="priorityIsGrouped">Whether its outermost cycle is a dimension of the question and selects nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OutcomesException">An index, cycle or indicator that nobody knows.</exception>
    public static async Task<References> ReadAsync(StarContext star, OutcomeSelection selection, bool priorityIsGrouped, CancellationToken cancellationToken)
    {
        var nodes = selection.Nodes().ToList();
        var indicators = await Catalogue(star).ToDictionaryAsync(i => i.Key, cancellationToken: cancellationToken);
        var indices = nodes.Exists(n => n.PovertyIndex is not null)
            ? await star.DimPovertyIndices.ToDictionaryAsync(i => i.Code, i => i.Key, cancellationToken)
            : [];
        var cycles = nodes.Exists(n => n.PriorityIn is not null)
            ? await star.DimReviewCycles.ToDictionaryAsync(c => c.Code, c => c.Key, cancellationToken)
            : [];
        var references = new References(indicators, indices, cycles);
        nodes.ForEach(references.CheckNames);
        return references with { Places = await SelectedPlaces.ReadAsync(star, selection, references, priorityIsGrouped, cancellationToken) };
    }

    public int Index(string? code) => code is null
        ? throw new OutcomesException(
            OutcomesException.IndexRequired, "A poverty rank or quintile is one of an index: name it in where.povertyIndex, e.g. IPM_2005.")
        : Indices.TryGetValue(code, out var key)
            ? key
            : throw OutcomesException.NoIndex(code, Indices.Keys);

    public int Cycle(string? code) => code is null
        ? throw new OutcomesException(
            OutcomesException.CycleRequired, "A priority list belongs to a review cycle: name it in where.priorityIn, e.g. C112-2012.")
        : Cycles.TryGetValue(code, out var key)
            ? key
            : throw OutcomesException.NoCycle(code, Cycles.Keys);

    /// <summary>A wrong code is refused also where nothing depends on it: it was meant to.</summary>
    private void CheckNames(OutcomeSelection selection)
    {
        _ = selection.PovertyIndex is { } index ? Index(index) : 0;
        _ = selection.PriorityIn is { } cycle ? Cycle(cycle) : 0;
        foreach (var code in selection.Indicator?.Named ?? [])
        {
            IndicatorNamed(code);
        }
    }

    private DimIndicator IndicatorNamed(string code) => Indicators.Values.FirstOrDefault(i => i.Code == code)
        ?? throw new OutcomesException(OutcomesException.IndicatorUnknown, $"No indicator is called '{code}'.");
}
