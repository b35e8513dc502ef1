using Warehouse.Api.Reviews;
using Warehouse.Api.Security;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Changes;

/// <summary>Who changed what, when, from what to what.</summary>
[ObjectType<ChangeRecord>(
    Only =
    [
        nameof(ChangeRecord.Id),
        nameof(ChangeRecord.At),
        nameof(ChangeRecord.Actor),
        nameof(ChangeRecord.Event),
        nameof(ChangeRecord.Subject),
        nameof(ChangeRecord.SubjectKey),
        nameof(ChangeRecord.Before),
        nameof(ChangeRecord.After),
        nameof(ChangeRecord.Note),
        nameof(ChangeRecord.Demonstration),
    ],
    Ids = [nameof(ChangeRecord.Id), nameof(ChangeRecord.SubjectKey)])]
public static class ChangeRecordFields
{
    /// <summary>The role in which the change was made.</summary>
    public static Role GetActorRole([Parent(nameof(ChangeRecord.ActorRole))] ChangeRecord change) => Enum.Parse<Role>(change.ActorRole);

    /// <summary>What differs between before and after, field by field; of something new all that it has.</summary>
    public static IReadOnlyList<Difference> GetDifferences([Parent(nameof(ChangeRecord.Before), nameof(ChangeRecord.After))] ChangeRecord change) =>
        Difference.Between(change.Before, change.After);

    /// <summary>The regional that the subject belongs to.</summary>
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(ChangeRecord.RegionalCode))] ChangeRecord change, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(change.RegionalCode, cancellationToken);

    /// <summary>The municipality concerned; null when there is none.</summary>
    public static async Task<Municipality?> GetMunicipalityAsync(
        [Parent(nameof(ChangeRecord.MunicipalityCode))] ChangeRecord change, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        change.MunicipalityCode is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;

    /// <summary>The review cycle concerned; null when there is none.</summary>
    public static async Task<ReviewCycle?> GetCycleAsync(
        [Parent(nameof(ChangeRecord.CycleCode))] ChangeRecord change, ReviewCycleByCode cycles, CancellationToken cancellationToken) =>
        change.CycleCode is { } code ? await cycles.LoadAsync(code, cancellationToken) : null;
}
