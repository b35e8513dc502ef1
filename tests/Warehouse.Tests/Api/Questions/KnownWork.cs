using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Tests.Api.Questions;

/// <summary>What La Guajira and Chocó did in the cycle of 2012, made up so that every answer is known.</summary>
internal static class KnownWork
{
    public const string Uribia = "44847", Manaure = "44560", Dibulla = "44090", Quibdo = "27001";

    private const string Cycle = "C112-2012", Term = "2012-2015", Centre = "9222";

    public static async Task AddAsync(OperationalContext db)
    {
        var plans = await db.Plans.AsTracking().Where(p => p.Term == Term && !p.Demonstration).ToDictionaryAsync(p => p.MunicipalityCode ?? p.DepartmentCode!);
        plans[Quibdo].ReceivedOn = new(2012, 3, 10);
        plans[Uribia].ReceivedOn = new(2012, 3, 15);
        plans[Manaure].ReceivedOn = new(2012, 3, 18);
        plans[Dibulla].ReceivedOn = new(2012, 3, 25);
        Plan imagined = new() { MunicipalityCode = Uribia, Term = Term, ReceivedOn = new(2012, 3, 1), Demonstration = true };
        var answer = Review(plans[Uribia], "44", ReviewStatus.Sent, new(2012, 3, 21), new(2012, 3, 28));
        db.AddRange(
            answer,
            Review(plans[Manaure], "44", ReviewStatus.Accepted, new(2012, 3, 22), new(2012, 4, 4)),
            Review(plans[Dibulla], "44", ReviewStatus.InReview, new(2012, 3, 27), null),
            Review(plans[Quibdo], "27", ReviewStatus.Pending, null, null),
            imagined,
            Review(imagined, "44", ReviewStatus.Sent, new(2012, 3, 20), new(2012, 3, 22)));
        db.AddRange(Commitments(answer));
        db.AddRange(Budget("44", 100_000_000), Budget("27", 500_000_000), Budget("44", 5_000_000, demonstration: true));
        await db.SaveChangesAsync();
        await ReportAsync(db);
        db.Add(new ChangeRecord
        {
            At = new(2012, 5, 1, 12, 0, 0, DateTimeKind.Utc),
            Actor = "remedios",
            ActorRole = "regional",
            ActorRegionalCode = "44",
            Event = ChangeEvent.ReviewSent,
            Subject = ChangeSubject.PlanReview,
            SubjectKey = answer.Id.ToString(CultureInfo.InvariantCulture),
            RegionalCode = "44",
            MunicipalityCode = Uribia,
            CycleCode = Cycle,
            Before = "{}",
            After = "{}",
        });
        await db.SaveChangesAsync();
    }

    private static IEnumerable<Commitment> Commitments(PlanReview answer)
    {
        var training = Commitment(Uribia, "TRA_TRAINEES", 2012, 60_000_000, (2012, 6, 100), (2012, 12, 150));
        training.Review = answer;
        training.CentreCode = Centre;
        var families = Commitment(Manaure, "QOL_FAMILIES", 2012, 70_000_000, (2012, 12, 80), (2013, 0, 200));
        var jobs = Commitment(Quibdo, "EMP_PLACED", 2012, 40_000_000, (2012, 12, 80));
        var income = Commitment(Quibdo, "INC_CHANGE", 2013, 10_000_000, (2013, 0, 100_000));
        var cancelled = Commitment(Uribia, "TRA_TRAINEES", 2012, 500_000_000);
        cancelled.Status = CommitmentStatus.Cancelled;
        var imagined = Commitment(Uribia, "TRA_TRAINEES", 2012, 999, (2012, 12, 10));
        imagined.Demonstration = true;
        return [training, families, jobs, income, cancelled, imagined];
    }

    /// <summary>The outcomes that count towards the commitments, once these have ids.</summary>
    private static async Task ReportAsync(OperationalContext db)
    {
        var of = await db.Commitments.ToDictionaryAsync(c => (c.MunicipalityCode, c.IndicatorCode, c.Demonstration, c.Status));
        int Id(string municipality, string indicator, bool demonstration = false) => of[(municipality, indicator, demonstration, CommitmentStatus.Signed)].Id;
        db.AddRange(
            Outcome(Uribia, "TRA_TRAINEES", 2012, 5, 60, Id(Uribia, "TRA_TRAINEES"), OutcomeStatus.Verified),
            Outcome(Uribia, "TRA_TRAINEES", 2012, 10, 130, Id(Uribia, "TRA_TRAINEES")),
            Outcome(Manaure, "QOL_FAMILIES", 2012, 6, 50, Id(Manaure, "QOL_FAMILIES")),
            Outcome(Manaure, "QOL_FAMILIES", 2012, 12, 90, Id(Manaure, "QOL_FAMILIES")),
            Outcome(Quibdo, "INC_CHANGE", 2013, 3, 150_000, Id(Quibdo, "INC_CHANGE"), people: 20),
            Outcome(Quibdo, "INC_CHANGE", 2013, 4, 90_000, Id(Quibdo, "INC_CHANGE"), people: 10));
        var imagined = Outcome(Uribia, "TRA_TRAINEES", 2012, 5, 5, Id(Uribia, "TRA_TRAINEES", demonstration: true));
        imagined.Demonstration = true;
        db.Add(imagined);
        await db.SaveChangesAsync();
    }

    private static PlanReview Review(Plan plan, string regional, ReviewStatus status, DateOnly? started, DateOnly? sent) => new()
    {
        CycleCode = Cycle,
        Plan = plan,
        RegionalCode = regional,
        Status = status,
        StartedOn = started,
        SentOn = sent,
        Recipient = sent is null ? null : "DNP",
        Demonstration = plan.Demonstration,
    };

    private static Commitment Commitment(string municipality, string indicator, int year, long budget, params (int Year, int Month, long Target)[] targets)
    {
        Commitment commitment = new()
        {
            MunicipalityCode = municipality,
            RegionalCode = municipality[..2],
            IndicatorCode = indicator,
            Title = $"{indicator} {municipality}",
            Status = CommitmentStatus.Signed,
            BudgetCop = budget,
            BudgetYear = year,
            StartsOn = new(year, 4, 1),
            EndsOn = new(2013, 12, 31),
        };
        commitment.Targets.AddRange(targets.Select(t => new CommitmentTarget { Year = t.Year, Month = t.Month, Target = t.Target }));
        return commitment;
    }

    private static OutcomeRecord Outcome(
        string municipality, string indicator, int year, int month, long value, int commitment, OutcomeStatus status = OutcomeStatus.Reported, long? people = null) => new()
        {
            Source = "api",
            MunicipalityCode = municipality,
            Year = year,
            Month = month,
            IndicatorCode = indicator,
            ProgrammeCode = "SENA_REGULAR",
            CommitmentId = commitment,
            Value = value,
            People = people,
            Status = status,
        };

    private static OrdinaryBudget Budget(string regional, long amount, bool demonstration = false) =>
        new() { RegionalCode = regional, Year = 2012, AmountCop = amount, Demonstration = demonstration };
}
