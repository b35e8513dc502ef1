using Warehouse.Marts;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>2,000 questions nobody thought of, each answered a second time by looking at every outcome.</summary>
public sealed class OutcomesByAnythingRandomTests(RandomStar data) : IClassFixture<RandomStar>
{
    private const int Questions = 500, PerShape = 10;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Outcomes_equal_the_brute_force_answer_or_are_refused_for_its_reason_when_asked_at_random(int seed)
    {
        var questions = new RandomQuestions(seed, [2012, 2013, 2014, 2015, 2016, 2017], PerShape);
        await using var star = data.Open();
        var force = new BruteForce(FlatOutcome.All(star), new(star));
        var (filled, refused) = (0, 0);
        for (var i = 0; i < Questions; i++)
        {
            var question = questions.Next();
            var expected = force.Answer(question);
            var story = $"seed {seed}, question {i}: {question} {string.Join(",", question.GroupBy)} {question.Measures}";
            if (expected.Refusals.Count > 0)
            {
                refused++;
                var refusal = await Assert.ThrowsAsync<OutcomesException>(() => OutcomesByAnything.AskAsync(star, question, CancellationToken.None));
                Assert.True(expected.Refusals is ["*"] || expected.Refusals.Contains(refusal.Code), $"{story}\n{refusal.Code}, not {string.Join(", ", expected.Refusals)}");
                continue;
            }

            var answer = await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
            Equal(expected.Rows, answer.Rows, story);
            Equal([expected.Totals!], [answer.Totals], story);
            Assert.True(expected.Count == answer.GroupCount, $"{story}\n{answer.GroupCount} groups, not {expected.Count}");
            filled += answer.Rows.Count > 1 ? 1 : 0;
        }

        Assert.True(filled > Questions / 6 && refused > Questions / 20, $"Only {filled} answers had several rows, {refused} were refusals.");
    }

    private static void Equal(IReadOnlyList<OutcomeRow> expected, IReadOnlyList<OutcomeRow> actual, string story)
    {
        Assert.True(expected.Count == actual.Count, $"{story}\n{actual.Count} rows, not {expected.Count}");
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.True(expected[i] == actual[i], $"{story}\nrow {i}\n{expected[i]}\n{actual[i]}");
        }
    }
}
