using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>What the input of an outcome names, as far as it exists.</summary>
/// <param name="RegionalCode">The regional that serves the municipality; null when there is no such municipality.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="ProgrammeIsKnown">Whether the catalogue has the programme.</param>
/// <param name="Commitment">The commitment; null when none is named or it does not exist.</param>
internal sealed record OutcomeGround(string? RegionalCode, Indicator? Indicator, bool ProgrammeIsKnown, Commitment? Commitment)
{
    /// <summary>A mean times its people must still be a number that the store can hold.</summary>
    private const long MostCounted = 1_000_000_000_000, MostMean = 1_000_000_000, MostPeople = 1_000_000_000;

    private const int FirstYear = 1985;

    public static async Task<OutcomeGround> ReadAsync(ReportOutcomeInput input, OperationalContext store, CancellationToken cancellationToken) => new(
        await store.Municipalities.Where(m => m.Code == input.MunicipalityCode).Select(m => m.RegionalCode).SingleOrDefaultAsync(cancellationToken),
        await store.Indicators.SingleOrDefaultAsync(i => i.Code == input.Indicator, cancellationToken),
        await store.Programmes.AnyAsync(p => p.Code == input.Programme, cancellationToken),
        input.CommitmentId is { } id ? await store.Commitments.Include(c => c.Indicator).SingleOrDefaultAsync(c => c.Id == id, cancellationToken) : null);

    public void Check(ReportOutcomeInput input, Findings findings, DateOnly today)
    {
        findings.Require(RegionalCode is not null, "municipalityCode", "no municipality has this code");
        findings.Require(Indicator is not null, "indicator", "the catalogue has no such indicator");
        findings.Require(Indicator?.Accumulation != Accumulation.Ratio, "indicator", $"is a ratio: report {Indicator?.NumeratorCode} and {Indicator?.DenominatorCode}");
        findings.Require(ProgrammeIsKnown, "programme", "the catalogue has no such programme");
        findings.Within("year", input.Year, FirstYear, today.Year);
        findings.Within("month", input.Month, 1, input.Year == today.Year ? today.Month : 12);
        CheckFigures(input, findings);
        CheckCommitment(input, findings);
    }

    /// <summary>The outcome as it is kept.</summary>
    public OutcomeRecord Of(ReportOutcomeInput input, Findings findings) => new()
    {
        Source = ReportOutcome.Source,
        MunicipalityCode = input.MunicipalityCode,
        Year = input.Year,
        Month = input.Month ?? 0,
        IndicatorCode = input.Indicator,
        ProgrammeCode = input.Programme,
        TrainingType = findings.Line("trainingType", input.TrainingType, Limits.TrainingText) ?? "",
        TrainingLevel = findings.Line("trainingLevel", input.TrainingLevel, Limits.TrainingText) ?? "",
        Modality = findings.Line("modality", input.Modality, Limits.TrainingText) ?? "",
        Sex = input.Sex,
        CommitmentId = input.CommitmentId,
        Value = input.Value,
        People = input.People,
        CostCop = input.CostCop,
        Demonstration = Commitment?.Demonstration ?? false,
    };

    private void CheckFigures(ReportOutcomeInput input, Findings findings)
    {
        var isMean = Indicator?.Accumulation == Accumulation.Average;
        findings.Within("value", input.Value, isMean ? -MostMean : 0, isMean ? MostMean : MostCounted);
        findings.Within("people", input.People, isMean ? 1 : 0, MostPeople);
        findings.Require(!isMean || input.People is not null, "people", "is missing: the value is a mean and must be weighted");
        findings.Within("costCop", input.CostCop, 0, Findings.MostCop);
    }

    private void CheckCommitment(ReportOutcomeInput input, Findings findings)
    {
        findings.Require(input.CommitmentId is null || Commitment is not null, "commitmentId", "there is no such commitment");
        if (Commitment is not { } promise)
        {
            return;
        }

        findings.Require(promise.MunicipalityCode == input.MunicipalityCode, "commitmentId", $"is a commitment to municipality {promise.MunicipalityCode}");
        findings.Require(promise.Status != CommitmentStatus.Cancelled, "commitmentId", "the commitment was given up");
        string?[] counted = [promise.IndicatorCode, promise.Indicator!.NumeratorCode, promise.Indicator.DenominatorCode];
        findings.Require(counted.Contains(input.Indicator), "indicator", $"does not count towards the commitment, which is in {promise.IndicatorCode}");
        findings.Require(Falls(input, promise), "year", $"the period lies outside the commitment, {promise.StartsOn:yyyy-MM-dd} to {promise.EndsOn:yyyy-MM-dd}");
    }

    private static bool Falls(ReportOutcomeInput input, Commitment promise)
    {
        var (first, last) = (input.Month ?? 12, input.Month ?? 1);
        return input.Year * 12 + first >= promise.StartsOn.Year * 12 + promise.StartsOn.Month
            && input.Year * 12 + last <= promise.EndsOn.Year * 12 + promise.EndsOn.Month;
    }
}
