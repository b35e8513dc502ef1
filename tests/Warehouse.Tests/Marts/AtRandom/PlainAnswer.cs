using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>What a question must be answered with.</summary>
/// <param name="Refusals">Codes of which one must be given; empty when there is an answer.</param>
/// <param name="Rows">The groups of the page, in order.</param>
/// <param name="Totals">The whole selection.</param>
/// <param name="Count">Groups in all.</param>
internal sealed record PlainAnswer(IReadOnlyList<string> Refusals, IReadOnlyList<OutcomeRow> Rows, OutcomeRow? Totals, int Count);
