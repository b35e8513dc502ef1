namespace Warehouse.Marts;

/// <summary>When an answer should have been given; now when neither is set.</summary>
/// <param name="AsOf">As it was answered then, UTC.</param>
/// <param name="Load">As this load answered.</param>
public sealed record AnswerTime(DateTime? AsOf = null, int? Load = null);
