using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>
/// What came of it? Outcomes grouped by any dimensions, with any measures in one pass, from the smallest table that can answer.
/// Real data and the demonstration scenario are never added; neither are different indicators.
/// </summary>
public static class OutcomesByAnything
{
    /// <summary>Answers a question.</summary>
    /// <exception cref="OutcomesException">The question has no honest answer; its code says why.</exception>
    public static async Task<OutcomeAnswer> AskAsync(StarContext star, OutcomeQuestion question, CancellationToken cancellationToken)
    {
        if (question.Skip < 0 || question.Take < 0)
        {
            throw new OutcomesException(OutcomesException.PageInvalid, "A page cannot begin before the first group or hold fewer than none.");
        }

        var references = await References.ReadAsync(star, question.Where, cancellationToken);
        var measured = question with { Measures = question.OrderBy.Aggregate(question.Measures, (all, term) => all | (term.Measure ?? OutcomeMeasures.None)) };
        return await new OutcomeSurvey(star, measured, references).AnswerAsync(cancellationToken);
    }
}
