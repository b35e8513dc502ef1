using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>How the values of an indicator are put together, by key.</summary>
/// <param name="ByKey">The accumulations.</param>
/// <param name="Changed">An indicator that the star knew got another one, so its facts mean something else.</param>
internal sealed record Accumulations(IReadOnlyDictionary<int, Accumulation> ByKey, bool Changed)
{
    public Accumulation this[int indicator] => ByKey[indicator];

    /// <summary>Whether an indicator holds at its period, and is added up over territory alone.</summary>
    public bool IsStock(int indicator) => ByKey[indicator] == Accumulation.Stock;
}
