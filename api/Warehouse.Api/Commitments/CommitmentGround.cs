using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Commitments;

/// <summary>What the input of a new commitment names, as far as it exists.</summary>
/// <param name="RegionalCode">The regional that serves the municipality; null when there is no such municipality.</param>
/// <param name="Review">The review, with its plan; null when none is named or it does not exist.</param>
/// <param name="Centre">The training centre.</param>
/// <param name="IndicatorIsKnown">Whether the catalogue has the indicator.</param>
internal sealed record CommitmentGround(string? RegionalCode, PlanReview? Review, TrainingCentre? Centre, bool IndicatorIsKnown)
{
    public static async Task<CommitmentGround> ReadAsync(MakeCommitmentInput input, OperationalContext store, CancellationToken cancellationToken) => new(
        await store.Municipalities.Where(m => m.Code == input.MunicipalityCode).Select(m => m.RegionalCode).SingleOrDefaultAsync(cancellationToken),
        input.ReviewId is { } id ? await store.PlanReviews.Include(r => r.Plan).SingleOrDefaultAsync(r => r.Id == id, cancellationToken) : null,
        input.CentreCode is { } code ? await store.TrainingCentres.SingleOrDefaultAsync(c => c.Code == code, cancellationToken) : null,
        await store.Indicators.AnyAsync(i => i.Code == input.Indicator, cancellationToken));

    public void Check(MakeCommitmentInput input, Findings findings)
    {
        findings.Require(RegionalCode is not null, "municipalityCode", "no municipality has this code");
        findings.Require(input.ReviewId is null || Review is not null, "reviewId", "there is no such review");
        findings.Require(
            Review is null || Review.Plan!.MunicipalityCode is null || Review.Plan.MunicipalityCode == input.MunicipalityCode, "reviewId", "is the review of another municipality's plan");
        findings.Require(input.CentreCode is null || Centre is not null, "centreCode", "no training centre has this code");
        findings.Require(Centre is null || RegionalCode is null || Centre.RegionalCode == RegionalCode, "centreCode", $"is a centre of regional {Centre?.RegionalCode}");
        findings.Require(IndicatorIsKnown, "indicator", "the catalogue has no such indicator");
        findings.Within("baseline", input.Baseline, 0, Findings.MostCop);
        findings.Within("budgetCop", input.BudgetCop, 0, Findings.MostCop);
        CheckTime(input, findings);
    }

    private void CheckTime(MakeCommitmentInput input, Findings findings)
    {
        var term = Term.TryParse(Review?.Plan?.Term, out var reviewed) ? reviewed : Term.Of(input.StartsOn);
        findings.Require(input.EndsOn >= input.StartsOn, "endsOn", $"is before startsOn, {input.StartsOn:yyyy-MM-dd}");
        findings.Within("startsOn", input.StartsOn, term.FirstDay, term.LastDay, $"the term {term}");
        findings.Within("endsOn", input.EndsOn, DateOnly.MinValue, term.LastDay, $"the term {term}");
        findings.Within("budgetYear", input.BudgetYear, term.FirstDay.Year, term.LastDay.Year);
        if (input.EndsOn >= input.StartsOn)
        {
            TargetInput.Check(input.Targets, input.StartsOn, input.EndsOn, findings);
        }
    }
}
