using Warehouse.Api.Changes;

namespace Warehouse.Api.Commitments;

/// <summary>What came of it.</summary>
/// <param name="OrdinaryBudget">The budget and what is committed of it; null when there are errors.</param>
/// <param name="Version">The version of the budget, for the next change; null when there are errors.</param>
/// <param name="Warnings">What to know about it; the change was made all the same.</param>
public sealed record SetOrdinaryBudgetPayload(BudgetUse OrdinaryBudget, int Version, IReadOnlyList<Warning> Warnings);
