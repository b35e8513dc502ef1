using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

/// <summary>Work for Quibdó is promised in March 2012, begins a month late and reaches its 130 people in November.</summary>
public sealed class CommitmentMilestoneTests
{
    [Fact]
    public async Task A_commitment_has_a_day_for_every_milestone_and_its_lags()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await AdvanceAsync(stores, ChangeEvent.CommitmentMade, "PROPOSED", new(2012, 3, 26, 15, 0, 0, DateTimeKind.Utc));
        await AdvanceAsync(stores, ChangeEvent.CommitmentStatusChanged, "SIGNED", new(2012, 4, 11, 3, 0, 0, DateTimeKind.Utc));
        await AdvanceAsync(stores, ChangeEvent.CommitmentStatusChanged, "IN_PROGRESS", new(2012, 5, 1, 15, 0, 0, DateTimeKind.Utc));
        await stores.SaveAsync(
            Work.Recorded("EMP_PLACED", 9, 40, year: 2012, commitment: Work.Commitment), Work.Recorded("EMP_PLACED", 11, 50, year: 2012, commitment: Work.Commitment));
        await stores.LoadAsync();
        var open = await OfAsync(stores);
        Assert.Equal(new CommitmentMilestones
        {
            Commitment = Work.Commitment,
            ProposedOn = new(2012, 3, 26),
            FundedOn = new(2012, 4, 10),
            SignedOn = new(2012, 4, 10),
            StartedOn = new(2012, 5, 1),
            FirstOutcomeOn = new(2012, 6, 30),
            AchievedOn = new(2012, 11, 30),
            StartLagDays = 30,
            AchievementLagDays = -31,
        }, open);

        await AdvanceAsync(stores, ChangeEvent.CommitmentStatusChanged, "FULFILLED", new(2013, 1, 15, 15, 0, 0, DateTimeKind.Utc));
        await stores.LoadAsync();
        Assert.Equal(open with { ClosedOn = new(2013, 1, 15), ClosingLagDays = 15 }, await OfAsync(stores));
    }

    [Fact]
    public async Task An_outcome_alone_moves_its_milestones()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 3, 85, year: 2012, commitment: Work.Commitment));
        await stores.LoadAsync();
        var milestones = await OfAsync(stores);
        Assert.Equal((new DateOnly(2012, 3, 31), new DateOnly(2012, 6, 30)), (milestones.FirstOutcomeOn, milestones.AchievedOn));
        Assert.Equal((null, null), (milestones.ProposedOn, milestones.ClosedOn));
    }

    [Fact]
    public async Task A_commitment_that_was_given_up_never_began()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await AdvanceAsync(stores, ChangeEvent.CommitmentMade, "FUNDED", new(2012, 3, 26, 15, 0, 0, DateTimeKind.Utc));
        await AdvanceAsync(stores, ChangeEvent.CommitmentStatusChanged, "CANCELLED", new(2012, 6, 1, 15, 0, 0, DateTimeKind.Utc));
        await stores.LoadAsync();
        var milestones = await OfAsync(stores);
        Assert.Equal((new DateOnly(2012, 3, 26), null, null), (milestones.FundedOn, milestones.SignedOn, milestones.StartedOn));
        Assert.Equal((new DateOnly(2012, 6, 1), -213), (milestones.ClosedOn, milestones.ClosingLagDays));
    }

    private static async Task<CommitmentMilestones> OfAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await MilestonesOfCommitments.Of(star).SingleAsync();
    }

    /// <summary>What a mutation leaves: the commitment changed, and the record of it.</summary>
    private static async Task AdvanceAsync(Stores stores, ChangeEvent happened, string status, DateTime at)
    {
        await using var store = stores.Operational();
        var commitment = await store.Commitments.AsTracking().SingleAsync();
        commitment.Status = Enum.Parse<CommitmentStatus>(status.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        store.Entry(commitment).Property(c => c.Status).IsModified = true;
        store.Add(new ChangeRecord
        {
            At = at,
            Actor = "yuli",
            ActorRole = "regional",
            Event = happened,
            Subject = ChangeSubject.Commitment,
            SubjectKey = Work.Commitment.ToString(CultureInfo.InvariantCulture),
            RegionalCode = "27",
            After = $$"""{ "status": "{{status}}" }""",
        });
        await store.SaveChangesAsync();
    }
}
