using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

public sealed class OutcomesByAnythingRandomTests(SmallStar data) : IClassFixture<SmallStar>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Outcomes_equal_the_brute_force_answer_when_asked_at_random(int seed)
    {
        var questions = new RandomQuestions(seed);
        await using var star = data.Open();
        var all = FlatOutcome.All(star, data);
        var filled = 0;
        for (var i = 0; i < 60; i++)
        {
            var question = questions.Next();
            var answer = await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
            var (expected, selected) = BruteForce.Answer(all, question);
            var story = $"seed {seed}, question {i}: {question} {string.Join(",", question.GroupBy)}";
            if (question.GroupBy.Count > 0)
            {
                Assert.True(expected.Count == answer.GroupCount, story);
                Equal(GroupOrder.Apply(expected, GroupOrder.Of(question)).ToList(), answer.Rows, story);
            }

            Equal([BruteForce.Total(selected)], [answer.Totals], story);
            filled += answer.Rows.Count > 1 ? 1 : 0;
        }

        Assert.True(filled > 12, $"Only {filled} answers had several rows.");
    }

    private static void Equal(List<OutcomeRow> expected, IReadOnlyList<OutcomeRow> actual, string story)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.True(expected[i] == actual[i], $"{story}\n{expected[i]}\n{actual[i]}");
        }
    }
}
