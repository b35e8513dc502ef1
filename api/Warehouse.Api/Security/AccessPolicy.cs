namespace Warehouse.Api.Security;

/// <summary>
/// Who may do what: the one table. A field names a policy, <c>[Authorize(Policy = AccessPolicy.Budgets)]</c>; a root field that
/// names none is public reading. Which rows of a list a caller sees is said beside it, in <see cref="Visibility"/>.
/// </summary>
internal static class AccessPolicy
{
    /// <summary>What is public unless <c>Security:PublicReading</c> closes it: territory, poverty, plans, aggregated outcomes, sent reviews.</summary>
    public const string Reading = nameof(Reading);

    /// <summary>The work on a review: versions, drafts, suggestions accepted and dismissed, the answer as a document.</summary>
    public const string ReviewWork = nameof(ReviewWork);

    /// <summary>Inside a commitment: budget, partners, versions, history of its status.</summary>
    public const string CommitmentInternals = nameof(CommitmentInternals);

    /// <summary>Ordinary budgets and what is committed against them.</summary>
    public const string Budgets = nameof(Budgets);

    /// <summary>Who changed what, and when.</summary>
    public const string History = nameof(History);

    /// <summary>Import batches and the rows they refused.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>To register a plan and its progress.</summary>
    public const string RegisterPlans = nameof(RegisterPlans);

    /// <summary>To work on a review and to send it.</summary>
    public const string WriteReviews = nameof(WriteReviews);

    /// <summary>To make and change commitments.</summary>
    public const string WriteCommitments = nameof(WriteCommitments);

    /// <summary>To report outcomes.</summary>
    public const string ReportOutcomes = nameof(ReportOutcomes);

    /// <summary>To verify what others reported.</summary>
    public const string VerifyOutcomes = nameof(VerifyOutcomes);

    /// <summary>To set ordinary budgets.</summary>
    public const string SetBudgets = nameof(SetBudgets);

    /// <summary>The policies and the roles they let in; of a regional only what is its own.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<Role>> Roles = new Dictionary<string, IReadOnlyList<Role>>
    {
        [Reading] = [Role.Planner, Role.Regional, Role.Executive, Role.Steward],
        [ReviewWork] = [Role.Planner, Role.Regional, Role.Steward],
        [CommitmentInternals] = [Role.Planner, Role.Regional, Role.Executive, Role.Steward],
        [Budgets] = [Role.Planner, Role.Regional, Role.Executive, Role.Steward],
        [History] = [Role.Planner, Role.Regional, Role.Steward],
        [Imports] = [Role.Planner, Role.Steward],
        [RegisterPlans] = [Role.Regional, Role.Steward],
        [WriteReviews] = [Role.Regional],
        [WriteCommitments] = [Role.Regional],
        [ReportOutcomes] = [Role.Regional],
        [VerifyOutcomes] = [Role.Steward],
        [SetBudgets] = [Role.Steward],
    };
}
