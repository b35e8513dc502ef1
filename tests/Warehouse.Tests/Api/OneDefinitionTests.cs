using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;
using Warehouse.Tests.Marts.AtRandom;

namespace Warehouse.Tests.Api;

/// <summary>One number has one definition: the API shows, cell by cell, what the mart answers, and refuses what the mart refuses.</summary>
[Collection(ServedWarehouseCollection.Name)]
public sealed class OneDefinitionTests(ServedWarehouse api)
{
    private const int Questions = 200, PerShape = 8;

    [Fact]
    public async Task Two_hundred_random_questions_are_answered_alike_by_the_api_and_by_the_mart()
    {
        await using var star = await api.Host.Services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync();
        var questions = new RandomQuestions(112, [2010, 2011, 2012, 2013, 2025], PerShape, overApi: true);
        var (filled, refused) = (0, 0);
        for (var i = 0; i < Questions; i++)
        {
            var question = questions.Next() with { Measures = QuestionText.Measures };
            if (question.Skip < 0 || question.Take < 0)
            {
                continue;
            }

            var response = await api.RespondAsync(QuestionText.Document, QuestionText.Variables(question));
            var story = $"question {i}: {QuestionText.Variables(question).ToJsonString()}\n{response.ToJsonString()}";
            try
            {
                var answer = await OutcomesByAnything.AskAsync(star, question with { Take = question.Take ?? 5000 }, CancellationToken.None);
                var outcomes = response["data"]?["outcomes"];
                Assert.True(outcomes is not null, story);
                Same([answer.Totals], [outcomes["totals"]], story);
                Same(answer.Rows, [.. outcomes["rows"]!.AsArray()], story);
                Assert.True(answer.GroupCount == (int)outcomes["groupCount"]!, story);
                filled += answer.Rows.Count > 0 && answer.Totals.Municipalities > 0 ? 1 : 0;
            }
            catch (OutcomesException refusal)
            {
                Assert.True(refusal.Code == (string?)response["errors"]?[0]?["extensions"]?["code"], $"{story}\n{refusal.Code}");
                refused++;
            }
        }

        Assert.True(filled > 30 && refused > 10, $"{filled} answers had rows, {refused} were refusals.");
    }

    private static void Same(IReadOnlyList<OutcomeRow> expected, IReadOnlyList<JsonNode?> actual, string story)
    {
        Assert.True(expected.Count == actual.Count, story);
        foreach (var (row, cells) in expected.Zip(actual))
        {
            foreach (var (name, value) in QuestionText.Of(row))
            {
                Assert.True(JsonNode.DeepEquals(value, cells![name]), $"{story}\n{name}: {value?.ToJsonString()} in {cells.ToJsonString()}");
            }
        }
    }
}
