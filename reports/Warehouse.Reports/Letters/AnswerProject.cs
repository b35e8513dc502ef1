using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Reports.Letters;

/// <summary>A project of the plan in which SENA would be an ally.</summary>
/// <param name="Code">Code within the plan.</param>
/// <param name="Product">Product of the MGA catalogue; null when the plan gives none.</param>
/// <param name="Indicator">Its indicator; null when the plan gives none.</param>
/// <param name="Area">The outcome area that SENA would serve.</param>
/// <param name="Contribution">What SENA would do.</param>
/// <param name="EstimatedCop">Estimated money, COP; null when not estimated.</param>
internal sealed record AnswerProject(string Code, string? Product, string? Indicator, OutcomeArea Area, string Contribution, long? EstimatedCop);
