using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Indicators and their areas.</summary>
internal static class IndicatorDimension
{
    public static async Task<(IReadOnlyDictionary<string, int> Keys, Accumulations Accumulations)> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var before = Accumulations(session);
        if (!session.Backlog.Holds(nameof(Indicator)))
            return (Members.Keys<DimIndicator, string>(session, i => new { i.Key, i.Code }, i => i.Text(1)), new(before, false));
        var keys = await MergeAsync(session, cancellationToken);
        var after = Accumulations(session);
        return (keys, new(after, after.Any(a => before.TryGetValue(a.Key, out var was) && was != a.Value)));
    }

    private static async Task<Dictionary<string, int>> MergeAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var indicators = await session.Operational.Indicators.OrderBy(i => i.Position).ThenBy(i => i.Code).ToListAsync(cancellationToken);
        var keys = await Members.MergeAsync(session, Unknown(), indicators.Select(Member), i => i.Code, cancellationToken);
        foreach (var ratio in indicators.Where(i => i.NumeratorCode is not null || i.DenominatorCode is not null))
        {
            int? numerator = ratio.NumeratorCode is { } over ? keys[over] : null, denominator = ratio.DenominatorCode is { } under ? keys[under] : null;
            await session.Star.DimIndicators.Where(i => i.Code == ratio.Code).ExecuteUpdateAsync(
                i => i.SetProperty(x => x.NumeratorKey, numerator).SetProperty(x => x.DenominatorKey, denominator), cancellationToken);
        }

        return keys;
    }

    private static Dictionary<int, Accumulation> Accumulations(LoadSession session) =>
        session.Reader.Rows<DimIndicator, (int Key, Accumulation Accumulation)>(
            session.Star, i => new { i.Key, i.Accumulation }, i => (i.Int32(0), Enum.Parse<Accumulation>(i.Text(1)))).ToDictionary();

    private static DimIndicator Member(Indicator indicator) => new()
    {
        Code = indicator.Code,
        Area = indicator.Area,
        Name = indicator.Name,
        NameEnglish = indicator.NameEnglish,
        Unit = indicator.Unit,
        UnitSpanish = indicator.UnitSpanish,
        Accumulation = indicator.Accumulation,
        Position = indicator.Position,
    };

    private static DimIndicator Unknown() => new()
    {
        Code = "",
        Name = "Sin indicador",
        NameEnglish = "No indicator",
        Unit = "",
        UnitSpanish = "",
    };
}
