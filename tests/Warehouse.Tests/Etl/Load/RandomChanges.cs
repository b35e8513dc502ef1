using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

/// <summary>Does what people and imports do to outcomes, at random and told by a seed.</summary>
internal sealed class RandomChanges(Stores stores, int seed)
{
    private static readonly string[] Municipalities = [Places.Quibdo, Places.Uribia, Places.Bogota, Places.Annulled];
    private static readonly string[] Indicators = ["TRA_TRAINEES", "EMP_REGISTERED", "EMP_PLACED", "INC_CHANGE", "QOL_FAMILIES"];
    private readonly Random random = new(seed);

    public async Task SomeAsync()
    {
        for (var i = random.Next(1, 6); i > 0; i--)
            await OneAsync(random.Next(9));
    }

    private Task OneAsync(int what) => what switch
    {
        0 or 1 => stores.SaveAsync(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Record(null))),
        2 => ChangeAsync(r => r.Value = random.Next(1_000)),
        3 => ChangeAsync(r => (r.Year, r.Month) = (random.Next(2010, 2016), random.Next(13))),
        4 => ChangeAsync(r => r.Status = OutcomeStatus.Verified),
        5 => RemoveAsync(),
        6 => ImportAsync(random.Next(1, 60)),
        7 => ForgetYearAsync(),
        _ => AdvanceAsync(),
    };

    private OutcomeRecord Record(int? batch)
    {
        var training = random.Next(3);
        return new()
        {
            Source = batch is null ? "api" : "random",
            ImportBatchId = batch,
            MunicipalityCode = Municipalities[random.Next(Municipalities.Length)],
            Year = random.Next(2010, 2016),
            Month = random.Next(13),
            IndicatorCode = Indicators[random.Next(Indicators.Length)],
            ProgrammeCode = random.Next(2) == 0 ? "SENA_REGULAR" : "UNIDOS",
            TrainingType = training == 0 ? "" : $"TIPO {training}",
            TrainingLevel = training == 0 ? "" : $"NIVEL {random.Next(4)}",
            Sex = (Sex)random.Next(3),
            CommitmentId = random.Next(4) == 0 ? Work.Commitment : null,
            Value = random.Next(1_000),
            People = random.Next(1, 50),
            CostCop = random.Next(2) == 0 ? random.Next(1_000_000) : null,
            Status = (OutcomeStatus)random.Next(2),
        };
    }

    private async Task ChangeAsync(Action<OutcomeRecord> change)
    {
        await using var store = stores.Operational();
        change(await AnyAsync(store));
        await store.SaveChangesAsync();
    }

    private async Task RemoveAsync()
    {
        await using var store = stores.Operational();
        store.Remove(await AnyAsync(store));
        await store.SaveChangesAsync();
    }

    /// <summary>An import adds rows in bulk and changes some that it brought before.</summary>
    private async Task ImportAsync(int rows)
    {
        await using var store = stores.Operational();
        await using var transaction = await store.Database.BeginTransactionAsync();
        var batch = Work.Batch(0, "random");
        store.Add(batch);
        await store.SaveChangesAsync();
        foreach (var known in await store.OutcomeRecords.AsTracking().Where(r => r.Source == "random").OrderBy(r => r.Id).Take(5).ToListAsync())
            (known.Value, known.ImportBatchId) = (random.Next(1_000), batch.Id);
        await store.SaveChangesAsync();
        await stores.Bulk.InsertAsync(store, Enumerable.Range(0, rows).Select(_ => Record(batch.Id)), CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>Rows that are deleted past the context are noted by who deletes them.</summary>
    private async Task ForgetYearAsync()
    {
        await using var store = stores.Operational();
        var year = random.Next(2010, 2016);
        await using var transaction = await store.Database.BeginTransactionAsync();
        await store.OutcomeRecords.Where(r => r.Year == year && r.MunicipalityCode != Places.Quibdo).ExecuteDeleteAsync();
        store.Add(PendingChange.InYear(year));
        await store.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task AdvanceAsync()
    {
        await using var store = stores.Operational();
        var commitment = await store.Commitments.AsTracking().SingleAsync();
        commitment.BudgetCop += 1;
        await store.SaveChangesAsync();
    }

    private async Task<OutcomeRecord> AnyAsync(OperationalContext store)
    {
        var records = store.OutcomeRecords.AsTracking().OrderBy(r => r.Id);
        return await records.Skip(random.Next(await records.CountAsync())).FirstAsync();
    }
}
