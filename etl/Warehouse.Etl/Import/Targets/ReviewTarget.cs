using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Reviews;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// SENA's answers to plans. The plan is the municipality's real one for the cycle's term. An empty cell takes nothing away from
/// what is known.
/// </summary>
internal sealed class ReviewTarget : Target<ReviewRow>
{
    private static readonly (ReviewStatus From, ChangeEvent Event)[] Steps =
    [
        (ReviewStatus.InReview, ChangeEvent.ReviewStarted), (ReviewStatus.Sent, ChangeEvent.ReviewSent),
        (ReviewStatus.Acknowledged, ChangeEvent.ReviewAcknowledged), (ReviewStatus.Accepted, ChangeEvent.ReviewSettled),
    ];

    private readonly Dictionary<(string Municipality, string Term), (int Id, bool Received)> plans = [];
    private Table<PlanReview> reviews = null!;
    private FormHistory<PlanReview> history = null!;
    private KnownCodes municipalities = null!;
    private Dictionary<string, ReviewCycle> cycles = [];
    private Dictionary<string, string> regionals = [];

    /// <inheritdoc/>
    public override bool KeepsHistory => true;

    /// <inheritdoc/>
    public override object KeyOf(ReviewRow row) => (row.CycleCode, row.MunicipalityCode);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        history = new(session, ChangeSubject.PlanReview, r => r.Id);
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        cycles = await session.Store.ReviewCycles.AsNoTracking().ToDictionaryAsync(c => c.Code, session.Cancellation);
        regionals = await session.Store.Municipalities.ToDictionaryAsync(m => m.Code, m => m.RegionalCode, session.Cancellation);
        foreach (var plan in await session.Store.Plans.Where(p => p.MunicipalityCode != null && !p.Demonstration)
            .Select(p => new { p.Id, p.MunicipalityCode, p.Term, Received = p.ReceivedOn != null }).ToListAsync(session.Cancellation))
        {
            plans[(plan.MunicipalityCode!, plan.Term)] = (plan.Id, plan.Received);
        }

        reviews = await new Table<PlanReview>(session, r => (r.CycleCode, r.PlanId), only:
        [
            nameof(PlanReview.Status), nameof(PlanReview.StartedOn), nameof(PlanReview.SentOn), nameof(PlanReview.AcknowledgedOn), nameof(PlanReview.SettledOn),
            nameof(PlanReview.AcknowledgementReference), nameof(PlanReview.Recipient), nameof(PlanReview.Summary), nameof(PlanReview.BudgetLine),
            nameof(PlanReview.ContactName), nameof(PlanReview.ContactPosition), nameof(PlanReview.ContactEmail), nameof(PlanReview.ContactPhone),
        ]).ReadAsync(q => q.Where(r => !r.Demonstration));
    }

    /// <inheritdoc/>
    public override RowResult Take(ReviewRow row, int line)
    {
        if (municipalities.Refuse(row.MunicipalityCode, "municipality_code") is { } problem)
            return problem;
        if (!cycles.TryGetValue(row.CycleCode, out var cycle))
            return new Problem(Rules.KnownCode, "cycle_code", $"cycle_code: the review cycle \"{row.CycleCode}\" is not known; no such cycle is defined.");
        if (!plans.TryGetValue((row.MunicipalityCode, cycle.Term), out var plan))
        {
            return new Problem(Rules.KnownCode, "municipality_code",
                $"municipality_code: no plan of {row.MunicipalityCode} for {cycle.Term} is known; import plans first.");
        }

        var known = reviews.Find((row.CycleCode, plan.Id));
        if (Life.Refuse(ReviewTransitions.All, known?.Status, row.Status) is { } backwards)
            return backwards;
        var (before, was) = (history.Before(known), known?.Status);
        var changed = reviews.Put(Review(row, plan.Id, known), line, out var stored);
        foreach (var happened in changed ? Happened(was, row.Status) : [])
            history.Add(stored, happened, before, line, stored.RegionalCode, row.MunicipalityCode, row.CycleCode);
        return new(changed, Warning: plan.Received ? Late(row, cycle) : new(Rules.Consistent, "municipality_code", "municipality_code: the plan is answered although it was not received."));
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await reviews.WriteWithKeysAsync();
        await history.WriteAsync();
    }

    /// <summary>Every step that a row brings, since a form may tell several at once; a row that brings none tells what is known.</summary>
    private static List<ChangeEvent> Happened(ReviewStatus? was, ReviewStatus status)
    {
        var steps = Steps.Where(s => status >= s.From && (was is null || was < s.From)).Select(s => s.Event).ToList();
        return steps.Count > 0 ? steps : [ChangeEvent.ReviewRecorded];
    }

    /// <summary>Late is a flag and never a refusal.</summary>
    private static Problem? Late(ReviewRow row, ReviewCycle cycle) => row.SentOn is { } sent && sent > cycle.ClosesOn
        ? new(Rules.Consistent, "sent_on", $"sent_on: {sent.DayNumber - cycle.ClosesOn.DayNumber} days after the window, which closed on {cycle.ClosesOn:yyyy-MM-dd}.")
        : null;

    private PlanReview Review(ReviewRow row, int plan, PlanReview? known) => new()
    {
        CycleCode = row.CycleCode,
        PlanId = plan,
        RegionalCode = regionals[row.MunicipalityCode],
        Status = row.Status,
        StartedOn = row.StartedOn ?? known?.StartedOn,
        SentOn = row.SentOn ?? known?.SentOn,
        AcknowledgedOn = row.AcknowledgedOn ?? known?.AcknowledgedOn,
        AcknowledgementReference = row.AcknowledgementReference ?? known?.AcknowledgementReference,
        SettledOn = row.SettledOn ?? known?.SettledOn,
        Recipient = row.Recipient ?? known?.Recipient,
        Summary = row.Summary ?? known?.Summary,
        BudgetLine = row.BudgetLine ?? known?.BudgetLine,
        ContactName = row.ContactName ?? known?.ContactName,
        ContactPosition = row.ContactPosition ?? known?.ContactPosition,
        ContactEmail = row.ContactEmail ?? known?.ContactEmail,
        ContactPhone = row.ContactPhone ?? known?.ContactPhone,
    };
}
