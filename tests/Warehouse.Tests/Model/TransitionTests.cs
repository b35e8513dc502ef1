using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Tests.Model;

/// <summary>Each pair of statuses: those that are written here are allowed, all others are not.</summary>
public sealed class TransitionTests
{
    [Fact]
    public void A_plan_goes_through_both_councils_and_is_adopted_once() => Is(
        PlanTransitions.All,
        """
        GovernmentProgramme > Draft
        Draft > InTerritorialCouncil
        InTerritorialCouncil > InMunicipalCouncil
        InMunicipalCouncil > AdoptedByAgreement
        InMunicipalCouncil > AdoptedByDecree
        AdoptedByAgreement > Amended
        AdoptedByDecree > Amended
        """);

    [Fact]
    public void A_review_is_sent_once_and_settled_after_DNP_acknowledged_it() => Is(
        ReviewTransitions.All,
        """
        Pending > InReview
        InReview > Sent
        Sent > Acknowledged
        Acknowledged > Accepted
        Acknowledged > PartlyAccepted
        Acknowledged > NotAccepted
        """);

    [Fact]
    public void A_commitment_can_be_given_up_until_it_ends() => Is(
        CommitmentTransitions.All,
        """
        Proposed > Funded
        Proposed > Cancelled
        Funded > Signed
        Funded > Cancelled
        Signed > InProgress
        Signed > Cancelled
        InProgress > Fulfilled
        InProgress > PartlyFulfilled
        InProgress > Unfulfilled
        InProgress > Cancelled
        """);

    [Fact]
    public void An_outcome_is_verified_once() => Is(OutcomeTransitions.All, "Reported > Verified");

    private static void Is<TStatus>(Transitions<TStatus> transitions, string allowed)
        where TStatus : struct, Enum
    {
        var statuses = Enum.GetValues<TStatus>();
        var found = from one in statuses from other in statuses where transitions.Allow(one, other) select $"{one} > {other}";
        Assert.Equal(allowed.ReplaceLineEndings("\n").Split('\n'), found);
    }
}
