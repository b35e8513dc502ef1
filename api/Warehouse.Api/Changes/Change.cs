using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Changes;

/// <summary>What a mutation did to its subject, before it is saved.</summary>
/// <typeparam name="TSubject">An entity.</typeparam>
/// <param name="Subject">The entity, tracked.</param>
/// <param name="Event">What happened; null when nothing had to be done.</param>
public sealed record Change<TSubject>(TSubject Subject, ChangeEvent? Event)
    where TSubject : class, IVersioned
{
    /// <summary>The regional that the subject belongs to.</summary>
    public required string RegionalCode { get; init; }

    /// <summary>DIVIPOLA code of the municipality concerned; null when there is none.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>The review cycle concerned; null when there is none.</summary>
    public string? CycleCode { get; init; }

    /// <summary>The subject as it was, see <see cref="Snapshot"/>; null when it is new.</summary>
    public string? Before { get; init; }

    /// <summary>The reason or evidence that was given.</summary>
    public string? Note { get; init; }

    /// <summary>The subject belongs to the demonstration scenario.</summary>
    public bool Demonstration { get; init; }

    /// <summary>What the caller should know.</summary>
    public IReadOnlyList<Warning> Warnings
    {
        get => Demonstration ? [.. field, new DemonstrationWarning()] : field;
        init;
    } = [];
}
