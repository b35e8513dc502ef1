using System.Globalization;
using Warehouse.Api.Security;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Changes;

/// <summary>The row of the history that a change leaves.</summary>
internal static class Record
{
    public static ChangeRecord Of<TSubject>(Caller caller, Change<TSubject> change, ChangeEvent happened, string after, DateTime at)
        where TSubject : class, IVersioned
    {
        var (subject, key) = KeyOf(change.Subject);
        return new()
        {
            At = at,
            Actor = caller.Id,
            ActorRole = caller.Role?.ToString() ?? "",
            ActorRegionalCode = caller.RegionalCode,
            Event = happened,
            Subject = subject,
            SubjectKey = key,
            RegionalCode = change.RegionalCode,
            MunicipalityCode = change.MunicipalityCode,
            CycleCode = change.CycleCode,
            Before = change.Before,
            After = after,
            Note = change.Note,
            Demonstration = change.Demonstration,
        };
    }

    private static (ChangeSubject Subject, string Key) KeyOf(IVersioned subject) => subject switch
    {
        Plan plan => (ChangeSubject.Plan, Text(plan.Id)),
        PlanReview review => (ChangeSubject.PlanReview, Text(review.Id)),
        Commitment commitment => (ChangeSubject.Commitment, Text(commitment.Id)),
        OutcomeRecord outcome => (ChangeSubject.OutcomeRecord, Text(outcome.Id)),
        OrdinaryBudget budget => (ChangeSubject.OrdinaryBudget, $"{budget.RegionalCode}-{Text(budget.Year)}"),
        _ => throw new NotSupportedException($"Changes of {subject.GetType().Name} are not kept."),
    };

    private static string Text(long key) => key.ToString(CultureInfo.InvariantCulture);
}
