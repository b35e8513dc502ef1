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

        var references = await References.ReadAsync(star, question.Where, question.GroupBy.Contains(OutcomeDimension.Priority), cancellationToken);
        var measures = question.OrderBy.Aggregate(question.Measures, (all, term) => all | (term.Measure ?? OutcomeMeasures.None));
        var ofTotals = question.GroupBy.Count == 0 && question.TotalMeasures is { } asked ? asked | measures : question.TotalMeasures;
        return await new OutcomeSurvey(star, question with { Measures = measures, TotalMeasures = ofTotals }, references).AnswerAsync(cancellationToken);
    }
}
