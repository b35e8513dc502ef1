namespace Warehouse.Api.Changes;

/// <summary>What came of a change.</summary>
/// <typeparam name="TSubject">What was changed.</typeparam>
/// <param name="Subject">As it was right after the change.</param>
/// <param name="Warnings">What the caller should know.</param>
public sealed record Entry<TSubject>(TSubject Subject, IReadOnlyList<Warning> Warnings);
