using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Quality;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Outcomes that regionals report. Unlike in the public files, a zero is kept: somebody counted it.</summary>
internal sealed class ReportedOutcomeTarget : Target<OutcomeReportRow>
{
    /// <summary>The source that the records name.</summary>
    public const string Source = "outcomes";

    private readonly OutcomeHistory past = new();
    private FormHistory<OutcomeRecord> history = null!;
    private Table<OutcomeRecord> records = null!;
    private KnownCodes municipalities = null!, programmes = null!, known = null!;
    private Dictionary<string, Indicator> indicators = [];
    private Dictionary<string, string> regionals = [];
    private Dictionary<int, Commitment> commitments = [];

    /// <inheritdoc/>
    public override bool KeepsHistory => true;

    /// <inheritdoc/>
    public override object KeyOf(OutcomeReportRow row) =>
        (row.MunicipalityCode, row.Year, row.Month, row.IndicatorCode, row.ProgrammeCode, row.Sex, row.CommitmentId);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        history = new(session, ChangeSubject.OutcomeRecord, r => r.Id);
        regionals = await session.Store.Municipalities.ToDictionaryAsync(m => m.Code, m => m.RegionalCode, session.Cancellation);
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        programmes = await KnownCodes.ProgrammesAsync(session);
        known = await KnownCodes.IndicatorsAsync(session);
        indicators = await session.Store.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, session.Cancellation);
        commitments = await session.Store.Commitments.AsNoTracking().Where(c => !c.Demonstration).ToDictionaryAsync(c => c.Id, session.Cancellation);
        records = await new Table<OutcomeRecord>(
            session, r => (r.MunicipalityCode, r.Year, r.Month, r.IndicatorCode, r.ProgrammeCode, r.Sex, r.CommitmentId),
            only: [nameof(OutcomeRecord.Value), nameof(OutcomeRecord.People), nameof(OutcomeRecord.CostCop)]).ReadAsync(q => q.Where(r => r.Source == Source));
        foreach (var record in records.Rows)
            past.Add(record);
    }

    /// <inheritdoc/>
    public override RowResult Take(OutcomeReportRow row, int line)
    {
        if ((municipalities.Refuse(row.MunicipalityCode, "municipality_code") ?? known.Refuse(row.IndicatorCode, "indicator_code")
            ?? programmes.Refuse(row.ProgrammeCode, "programme_code") ?? CheckFigures(row) ?? CheckCommitment(row)) is { } problem)
        {
            return problem;
        }

        var stored = records.Find(KeyOf(row));
        var record = Record(row, stored);
        if (stored is { Status: OutcomeStatus.Verified } verified
            && (verified.Value, verified.People, verified.CostCop) != (record.Value, record.People, record.CostCop))
        {
            return new Problem(Rules.Closed, "value", "value: the outcome is verified and no longer corrected.");
        }

        var jump = Drift.Of(past.Before(record), record.Value);
        past.Add(record);
        var before = history.Before(stored);
        var changed = records.Put(record, line, out var written);
        if (changed)
            history.Add(written, before is null ? ChangeEvent.OutcomeReported : ChangeEvent.OutcomeCorrected, before, line, regionals[row.MunicipalityCode], row.MunicipalityCode);
        return new(changed, Warning: changed && jump is not null ? new(Rules.Drift, "value", $"value: {jump}.") : null);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await records.WriteWithKeysAsync();
        await history.WriteAsync();
    }

    private Problem? CheckFigures(OutcomeReportRow row)
    {
        var indicator = indicators[row.IndicatorCode];
        var isMean = indicator.Accumulation == Accumulation.Average;
        return indicator.Accumulation == Accumulation.Ratio
                ? new(Rules.Consistent, "indicator_code", $"indicator_code: is a ratio; report {indicator.NumeratorCode} and {indicator.DenominatorCode}.")
            : !isMean && row.Value < 0 ? new(Rules.Range, "value", $"value: {row.Value} is below 0.")
            : isMean && row.People is null or 0 ? new(Rules.Required, "people", "people: is missing; the value is a mean and must be weighted.")
            : null;
    }

    private Problem? CheckCommitment(OutcomeReportRow row)
    {
        if (row.CommitmentId is not { } id)
            return null;
        if (!commitments.TryGetValue(id, out var promise))
            return new(Rules.KnownCode, "commitment_id", $"commitment_id: there is no commitment {id}.");
        var counted = indicators[promise.IndicatorCode];
        var (first, last) = (row.Month == 0 ? 12 : row.Month, row.Month == 0 ? 1 : row.Month);
        var falls = (row.Year * 12) + first >= (promise.StartsOn.Year * 12) + promise.StartsOn.Month
            && (row.Year * 12) + last <= (promise.EndsOn.Year * 12) + promise.EndsOn.Month;
        return promise.MunicipalityCode != row.MunicipalityCode ? Disagree("commitment_id", $"is a commitment to municipality {promise.MunicipalityCode}")
            : promise.Status == CommitmentStatus.Cancelled ? Disagree("commitment_id", "the commitment was given up")
            : !new[] { counted.Code, counted.NumeratorCode, counted.DenominatorCode }.Contains(row.IndicatorCode)
                ? Disagree("indicator_code", $"does not count towards the commitment, which is in {promise.IndicatorCode}")
            : !falls ? Disagree("year", $"the period lies outside the commitment, {promise.StartsOn:yyyy-MM-dd} to {promise.EndsOn:yyyy-MM-dd}")
            : null;
    }

    private static Problem Disagree(string field, string reason) => new(Rules.Consistent, field, $"{field}: {reason}.");

    private static OutcomeRecord Record(OutcomeReportRow row, OutcomeRecord? stored) => new()
    {
        Source = Source,
        MunicipalityCode = row.MunicipalityCode,
        Year = row.Year,
        Month = row.Month,
        IndicatorCode = row.IndicatorCode,
        ProgrammeCode = row.ProgrammeCode,
        Sex = row.Sex,
        CommitmentId = row.CommitmentId,
        Value = row.Value,
        People = row.People ?? stored?.People,
        CostCop = row.CostCop ?? stored?.CostCop,
    };
}
