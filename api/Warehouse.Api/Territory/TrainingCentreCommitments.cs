using Warehouse.Api.Commitments;
using Warehouse.Api.Hosting;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>What a training centre is to carry out.</summary>
[ObjectType<TrainingCentre>]
public static class TrainingCentreCommitments
{
    /// <summary>The commitments it carries out, oldest first; real data unless <c>where</c> asks for the demonstration scenario.</summary>
    /// <param name="where">Which of them.</param>
    /// <param name="asOf">The day on which <c>where</c> looks at target and achieved; without it the end of all periods.</param>
    [BatchResolver]
    [Cacheable(nameof(Commitment), nameof(CommitmentTarget), nameof(OutcomeRecord), nameof(PlanReview), AnswerVersion.Reader)]
    public static Task<IReadOnlyList<Connection<Commitment>>> GetCommitmentsAsync(
        [Parent(nameof(TrainingCentre.Code))] IReadOnlyList<TrainingCentre> centres,
        CommitmentFilter? where,
        DateOnly? asOf,
        PagingArguments paging,
        VisibleCommitments commitments,
        CancellationToken cancellationToken) =>
        commitments.ParentsAsync([.. centres.Select(c => c.Code)], c => c.CentreCode!, where, asOf, paging, cancellationToken);
}
