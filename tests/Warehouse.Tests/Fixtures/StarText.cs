using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>What a star holds as text, row by row in the order of the keys, to compare two of them.</summary>
internal static class StarText
{
    /// <summary>What says when and by which load, and so differs between two ways to the same state.</summary>
    private static readonly Type[] Bookkeeping = [typeof(LoadRun), typeof(LoadCheck), typeof(LoadedChange), typeof(ControlSum)];

    /// <summary>Everything with its surrogate keys.</summary>
    public static Task<string> OfAsync(StarContext star)
    {
        var text = new StringBuilder();
        foreach (var entity in star.Model.GetEntityTypes().Where(e => !Bookkeeping.Contains(e.ClrType)).OrderBy(e => e.GetTableName(), StringComparer.Ordinal))
            typeof(StarText).GetMethod(nameof(Append), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity.ClrType).Invoke(null, [text, star]);
        return Task.FromResult(text.ToString());
    }

    /// <summary>Outcomes with the codes behind their keys, which another star has numbered in another order.</summary>
    public static async Task<IReadOnlyList<string>> OutcomesAsync(StarContext star)
    {
        var facts =
            from f in star.FactOutcomes
            join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
            join i in star.DimIndicators on f.IndicatorKey equals i.Key
            join p in star.DimProgrammes on f.ProgrammeKey equals p.Key
            join t in star.DimTrainings on f.TrainingKey equals t.Key
            join c in star.DimCommitments on f.CommitmentKey equals c.Key
            select new { f.PeriodKey, m.Code, m.ValidFrom, Indicator = i.Code, Programme = p.Code, t.Type, t.Level, t.Modality, f.PopulationGroupKey, c.CommitmentId, f.Verified, f.Demonstration, f.BatchId, f.Value, f.People, f.CostCop, f.Records };
        var totals =
            from a in star.AggregateOutcomes
            join m in star.DimMunicipalities on a.MunicipalityKey equals m.Key
            join i in star.DimIndicators on a.IndicatorKey equals i.Key
            select new { a.Year, m.Code, m.ValidFrom, Indicator = i.Code, a.PeriodKey, a.EntityCode, a.Verified, a.Demonstration, a.Value, a.People, a.CostCop, a.Facts };
        var departments =
            from d in star.DepartmentOutcomes
            join i in star.DimIndicators on d.IndicatorKey equals i.Key
            select new { d.Year, d.DepartmentCode, d.RegionalCode, Indicator = i.Code, d.PeriodKey, d.EntityCode, d.Verified, d.Demonstration, d.Value, d.People, d.CostCop, d.Facts, d.RowsWithPeople, d.RowsWithCost };
        var progress =
            from f in star.FactCommitments
            join c in star.DimCommitments on f.CommitmentKey equals c.Key
            select new { c.CommitmentId, f.Status, f.Target, f.Achieved };
        var periods = await star.DimPeriods.Select(p => p.Key).Order().ToListAsync();
        var trainings = (await star.DimTrainings.ToListAsync()).Select(t => $"{t.Type}|{t.Level}|{t.Modality}");
        var sums = (await star.ControlSums.ToListAsync()).Select(c => $"{c.Stage} {c.Source} {c.IndicatorCode} {c.Year} {c.Demonstration} {c.Records} {c.Facts} {c.Value} {c.People} {c.CostCop}");
        return
        [
            .. (await facts.ToListAsync()).Select(f => f.ToString()!).Order(StringComparer.Ordinal),
            .. (await totals.ToListAsync()).Select(a => a.ToString()!).Order(StringComparer.Ordinal),
            .. (await departments.ToListAsync()).Select(d => d.ToString()!).Order(StringComparer.Ordinal),
            .. (await progress.ToListAsync()).Select(c => c.ToString()!).Order(StringComparer.Ordinal),
            .. periods.Select(p => p.ToString(CultureInfo.InvariantCulture)),
            .. trainings.Order(StringComparer.Ordinal),
            .. sums.Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The rows in an order that does not depend on the store, with values as the model has them: each store writes them in its own way.</summary>
    private static void Append<T>(StringBuilder text, StarContext star)
        where T : class
    {
        var columns = BulkColumn.AllOf<T>(star);
        text.Append("== ").AppendLine(typeof(T).Name);
        foreach (var row in star.Set<T>().AsEnumerable().Select(r => string.Join('|', columns.Select(c => Text(c.ValueOf(r))))).Order(StringComparer.Ordinal))
            text.AppendLine(row);
    }

    /// <summary>A moment to its microsecond, the finest that every store keeps.</summary>
    private static string? Text(object? value) => value is DateTime moment
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
