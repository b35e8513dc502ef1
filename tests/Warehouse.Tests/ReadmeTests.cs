using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Warehouse.Api.Security;
using Warehouse.Tests.Api;
using Warehouse.Tests.Api.Security;
using Warehouse.Tests.Architecture;
using EtlCommandLine = Warehouse.Etl.Verbs.CommandLine;
using ReportsCommandLine = Warehouse.Reports.CommandLine;

namespace Warehouse.Tests;

/// <summary>What the README shows is what a newcomer gets.</summary>
[Collection(ServedWarehouseCollection.Name)]
public sealed partial class ReadmeTests(ServedWarehouse api)
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public async Task Questions_have_the_answers_that_stand_below_them()
    {
        var questions = Question().Matches(Readme);
        Assert.True(questions.Count >= 5, $"The README promises five questions and has {questions.Count}.");
        Assert.Equal(Block("graphql").Count(Readme), questions.Count);
        foreach (var question in questions.Where(q => !IsMutation(q)))
        {
            HasAnswer(question, await api.RespondAsync(question.Groups["asked"].Value));
        }
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 8)]
    [InlineData(2, 5)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    public async Task Question_costs_a_query_a_level(int number, int queries)
    {
        var asked = Question().Matches(Readme).Where(q => !IsMutation(q)).ElementAt(number).Groups["asked"].Value;
        var commands = await api.CommandsOfAsync(asked);
        Assert.True(commands.Count == queries, $"{commands.Count} queries instead of {queries}:\n{string.Join("\n\n", commands)}");
    }

    [Fact]
    public async Task Work_of_the_circular_is_done_as_it_says_step_by_step()
    {
        var warehouse = new CopiedWarehouse(api);
        await warehouse.InitializeAsync();
        foreach (var step in Question().Matches(Readme).Where(IsMutation))
        {
            HasAnswer(step, await warehouse.RespondAsync(step.Groups["asked"].Value, null, Tokens.Choco));
        }

        await warehouse.DisposeAsync();
    }

    [Fact]
    public async Task Commands_are_understood()
    {
        var commands = Command().Matches(Readme);
        Assert.NotEmpty(commands);
        foreach (Match command in commands)
        {
            var project = command.Groups["project"].Value;
            Assert.True(File.Exists(Path.Combine(Repository.Root, project, Path.GetFileName(project) + ".csproj")), command.Value);
            Assert.True(await IsUnderstoodAsync(project, command.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)), command.Value);
        }
    }

    [Fact]
    public void Shell_blocks_hold_nothing_but_commands_that_are_checked() => Assert.All(
        Block("sh").Matches(Readme).SelectMany(b => b.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        line => Assert.True(line == "dotnet test Warehouse.sln" || Command().IsMatch(line), line));

    [Fact]
    public void Files_and_folders_that_it_names_exist() => Assert.All(
        NamedPath().Matches(Readme),
        path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path.Groups["path"].Value)), path.Value));

    private static bool IsMutation(Match question) => question.Groups["asked"].Value.StartsWith("mutation", StringComparison.Ordinal);

    private static void HasAnswer(Match question, JsonNode answer) =>
        Assert.True(Same(question.Groups["answered"].Value, answer), $"{question.Groups["asked"].Value}\nis answered with\n{answer.ToJsonString()}");

    private static bool Same(string expected, JsonNode actual) =>
        JsonNode.Parse(expected)!.ToJsonString() == actual.ToJsonString();

    /// <summary>Asks for help on the very words, so that nothing runs and every wrong word is refused.</summary>
    private static async Task<bool> IsUnderstoodAsync(string project, string[] words) => project switch
    {
        "etl/Warehouse.Etl" => await EtlCommandLine.RunAsync([.. words, "--help"], Unused, TextWriter.Null, TextWriter.Null) == 0,
        "reports/Warehouse.Reports" => await ReportsCommandLine.RunAsync([.. words, "--help"], Unused, TextWriter.Null, TextWriter.Null) == 0,
        "api/Warehouse.Api" when words is ["token", ..] => await TokenCommand.RunAsync(
            [.. words, "--help"], Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(), TextWriter.Null, TextWriter.Null) == 0,
        _ => words.Length == 0,
    };

    private static Microsoft.Extensions.DependencyInjection.ServiceProvider Unused() => throw new InvalidOperationException("Help needs no store.");

    private static Regex Block(string language) => new($"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    [GeneratedRegex("^```graphql\n(?<asked>.*?)^```$(?:(?!^```).)*?^```json\n(?<answered>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex("dotnet run --project (?<project>[\\w./-]+)(?: -- (?<words>[^`\n]+))?")]
    private static partial Regex Command();

    [GeneratedRegex("`(?<path>(?:api|etl|reports|tests)/[\\w./-]+)`")]
    private static partial Regex NamedPath();
}
