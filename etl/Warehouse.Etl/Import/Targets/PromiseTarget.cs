using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Commitments;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Commitments that people report, with their yearly targets. An empty cell takes nothing away from what is known.</summary>
internal sealed class PromiseTarget : Target<CommitmentRow>
{
    private readonly List<(Commitment Stored, IReadOnlyList<CommitmentTarget> Targets, int Line)> retargeted = [];
    private ImportSession session = null!;
    private Table<Commitment> promises = null!;
    private KnownCodes municipalities = null!, indicators = null!;
    private BudgetLedger ledger = null!;
    private FormHistory<Commitment> history = null!;
    private Dictionary<string, string> regionals = [], centres = [];
    private Dictionary<(string Municipality, string Cycle), int> reviews = [];

    /// <inheritdoc/>
    public override bool KeepsHistory => true;

    /// <inheritdoc/>
    public override object KeyOf(CommitmentRow row) => (row.MunicipalityCode, row.IndicatorCode, row.Title, row.StartsOn);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        this.session = session;
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        indicators = await KnownCodes.IndicatorsAsync(session);
        ledger = await BudgetLedger.ReadAsync(session);
        history = new(session, ChangeSubject.Commitment, c => c.Id);
        regionals = await session.Store.Municipalities.ToDictionaryAsync(m => m.Code, m => m.RegionalCode, session.Cancellation);
        centres = await session.Store.TrainingCentres.ToDictionaryAsync(c => c.Code, c => c.RegionalCode, session.Cancellation);
        reviews = await session.Store.PlanReviews.Where(r => !r.Demonstration && r.Plan!.MunicipalityCode != null)
            .Select(r => new { r.Id, r.Plan!.MunicipalityCode, r.CycleCode })
            .ToDictionaryAsync(r => (r.MunicipalityCode!, r.CycleCode), r => r.Id, session.Cancellation);
        promises = await new Table<Commitment>(session, c => (c.MunicipalityCode, c.IndicatorCode, c.Title, c.StartsOn), only:
        [
            nameof(Commitment.Status), nameof(Commitment.CentreCode), nameof(Commitment.ReviewId), nameof(Commitment.Baseline), nameof(Commitment.BudgetCop),
            nameof(Commitment.BudgetYear), nameof(Commitment.EndsOn), nameof(Commitment.Partners),
        ]).ReadAsync(q => q.Where(c => !c.Demonstration).Include(c => c.Targets));
    }

    /// <inheritdoc/>
    public override RowResult Take(CommitmentRow row, int line)
    {
        if ((municipalities.Refuse(row.MunicipalityCode, "municipality_code") ?? indicators.Refuse(row.IndicatorCode, "indicator_code") ?? Check(row)) is { } problem)
            return problem;
        var known = promises.Find(KeyOf(row));
        if (Life.Refuse(CommitmentTransitions.All, known?.Status, row.Status) is { } backwards)
            return backwards;
        var promise = Promise(row, known);
        var warning = ledger.Book(known, promise);
        var (before, was) = (history.Before(known), known?.Status);
        var changed = promises.Put(promise, line, out var stored);
        var retargeted = Retarget(stored, row.TargetsByYear, line);
        if (changed | retargeted)
            history.Add(stored, What(was, row.Status, changed), before, line, stored.RegionalCode, stored.MunicipalityCode, row.CycleCode);
        return new(changed | retargeted, Warning: changed ? warning : null);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        foreach (var (stored, targets, line) in retargeted)
        {
            promises.Change(stored, c => (c.ImportBatchId, c.SourceLine) = (session.Batch.Id, line));
            Replace(stored, targets);
        }

        await promises.WriteWithKeysAsync();
        await history.WriteAsync();
    }

    private static ChangeEvent What(CommitmentStatus? was, CommitmentStatus status, bool changed) =>
        was is null ? ChangeEvent.CommitmentMade
        : was != status ? ChangeEvent.CommitmentStatusChanged
        : changed ? ChangeEvent.CommitmentCorrected : ChangeEvent.CommitmentTargetsSet;

    private Problem? Check(CommitmentRow row) =>
        row.CentreCode is { } centre && !centres.ContainsKey(centre) ? new(Rules.KnownCode, "centre_code", $"centre_code: SENA has no centre {centre}.")
        : row.CentreCode is not null && centres[row.CentreCode] != regionals[row.MunicipalityCode]
            ? new(Rules.Consistent, "centre_code", $"centre_code: {row.CentreCode} is a centre of regional {centres[row.CentreCode]}.")
        : row.CycleCode is not null && !reviews.ContainsKey((row.MunicipalityCode, row.CycleCode))
            ? new(Rules.KnownCode, "cycle_code", $"cycle_code: no review of {row.MunicipalityCode} in {row.CycleCode} is known; import reviews first.")
        : null;

    private bool Retarget(Commitment stored, IReadOnlyList<CommitmentTarget> targets, int line)
    {
        if (promises.IsNew(stored))
            stored.Targets.AddRange(targets);
        else if (!stored.Targets.Where(t => t.Month == 0).Select(t => (t.Year, t.Target)).Order().SequenceEqual(targets.Select(t => (t.Year, t.Target)).Order()))
            retargeted.Add((stored, targets, line));
        return retargeted.Count > 0 && retargeted[^1].Stored == stored;
    }

    /// <summary>Targets of months are a person's own and stay.</summary>
    private void Replace(Commitment commitment, IReadOnlyList<CommitmentTarget> targets)
    {
        session.Store.RemoveRange(commitment.Targets.Where(t => t.Month == 0 && targets.All(n => n.Year != t.Year)));
        foreach (var target in targets)
        {
            if (commitment.Targets.Find(t => (t.Year, t.Month) == (target.Year, 0)) is { } known)
                known.Target = target.Target;
            else
                session.Store.Add(new CommitmentTarget { CommitmentId = commitment.Id, Year = target.Year, Target = target.Target });
        }
    }

    private Commitment Promise(CommitmentRow row, Commitment? known) => new()
    {
        MunicipalityCode = row.MunicipalityCode,
        RegionalCode = regionals[row.MunicipalityCode],
        CentreCode = row.CentreCode ?? known?.CentreCode,
        ReviewId = row.CycleCode is { } cycle ? reviews[(row.MunicipalityCode, cycle)] : known?.ReviewId,
        IndicatorCode = row.IndicatorCode,
        Title = row.Title,
        Status = row.Status,
        Baseline = row.Baseline ?? known?.Baseline,
        BudgetCop = row.BudgetCop,
        BudgetYear = row.BudgetYear,
        StartsOn = row.StartsOn,
        EndsOn = row.EndsOn,
        Partners = row.Partners ?? known?.Partners,
    };
}
