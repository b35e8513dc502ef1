using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>What a star holds as text, row by row in the order of the keys, to compare two of them.</summary>
internal static class StarText
{
    /// <summary>What says when and by which load, and so differs between two ways to the same state.</summary>
    private static readonly Type[] Bookkeeping = [typeof(LoadRun), typeof(LoadCheck), typeof(LoadedChange), typeof(ControlSum)];

    /// <summary>Everything with its surrogate keys.</summary>
    public static async Task<string> OfAsync(StarContext star)
    {
        var text = new StringBuilder();
        foreach (var entity in star.Model.GetEntityTypes().Where(e => !Bookkeeping.Contains(e.ClrType)).OrderBy(e => e.GetTableName(), StringComparer.Ordinal))
            await AppendAsync(text, star, entity);
        return text.ToString();
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
            select new { a.Year, m.Code, m.ValidFrom, Indicator = i.Code, a.EntityCode, a.Verified, a.Demonstration, a.Value, a.People, a.CostCop, a.Facts };
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
            .. (await progress.ToListAsync()).Select(c => c.ToString()!).Order(StringComparer.Ordinal),
            .. periods.Select(p => p.ToString(CultureInfo.InvariantCulture)),
            .. trainings.Order(StringComparer.Ordinal),
            .. sums.Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>A value as the embedded store writes it, whichever store it comes from.</summary>
    private static string? Text(object value, string type) => value switch
    {
        bool yes => yes ? "1" : "0",
        DateTime time => time.ToString(type == "date" ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static async Task AppendAsync(StringBuilder text, StarContext star, IEntityType entity)
    {
        text.Append("== ").AppendLine(entity.GetTableName());
        var key = string.Join(", ", entity.FindPrimaryKey()!.Properties.Select(p => $"\"{p.GetColumnName()}\""));
        await star.Database.OpenConnectionAsync();
        await using var command = star.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {star.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema())} ORDER BY {key}";
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            text.AppendJoin('|', values.Select((v, i) => Text(v, reader.GetDataTypeName(i)))).AppendLine();
        }
    }
}
