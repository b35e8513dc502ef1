namespace Warehouse.Api.Outcomes;

/// <summary>When an answer should have been given; now when neither is set.</summary>
/// <param name="AsOf">As it was answered then, UTC.</param>
/// <param name="Load">As this load answered.</param>
internal sealed record OutcomeTime(DateTime? AsOf, int? Load);
