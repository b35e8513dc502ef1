using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Lineage;
using Warehouse.Model.Operational;

namespace Warehouse.Etl.Verbs;

/// <summary><c>explain</c>: where a number comes from, to the file and the line; what is known of a municipality and from where; the goals of a regional or centre; or what a file fed.</summary>
internal static class ExplainVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var indicator = new Option<string>("--indicator") { Description = "The indicator, e.g. TRA_TRAINEES." };
        var municipality = new Option<string>("--municipality") { Description = "DIVIPOLA code, e.g. 27001; without --indicator all that is known of it besides its outcomes." };
        var goals = new Option<string>("--goals") { Description = "The goals of a year instead: code of a regional or centre, or SENA for the nation; of one indicator with --indicator." };
        var year = new Option<int?>("--year") { Description = "The year." };
        var demonstration = new Option<bool>("--demonstration") { Description = "Explain demonstration data instead of real data." };
        var file = new Option<string>("--file") { Description = "A file instead: what it fed, each time that it was imported." };
        var batch = new Option<int?>("--batch") { Description = "One import batch instead." };
        var lang = new Option<string>("--lang") { Description = "es or en.", DefaultValueFactory = _ => "es" };
        lang.AcceptOnlyFromAmong("es", "en");
        var command = new Command("explain", "Say in plain words where one number comes from, to the file and the line; changes nothing.")
        {
            indicator,
            municipality,
            goals,
            year,
            demonstration,
            file,
            batch,
            lang,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(goals) is not null && result.GetResult(year) is null)
            {
                result.AddError("Say --year beside --goals.");
            }

            if (result.GetResult(batch) is null && result.GetResult(file) is null && result.GetResult(goals) is null
                && (result.GetResult(municipality) is null || (result.GetResult(indicator) is not null && result.GetResult(year) is null)))
            {
                result.AddError("Say --indicator, --municipality and --year, or --municipality alone, or --goals and --year, or --file, or --batch.");
            }
        });
        command.SetAction(act((verb, parse, cancellation) =>
        {
            var english = parse.GetValue(lang) == "en";
            return parse.GetValue(batch) is { } id ? FedAsync(verb, (lineage, ct) => OfBatchAsync(lineage, id, ct), english, cancellation)
                : parse.GetValue(file) is { } name ? FedAsync(verb, (lineage, ct) => OfFileAsync(lineage, name, ct), english, cancellation)
                : parse.GetValue(goals) is { } scope ? GoalsAsync(verb, scope, parse.GetValue(year)!.Value, parse.GetValue(indicator), english, cancellation)
                : parse.GetValue(indicator) is { } code
                ? FigureAsync(verb, code, parse.GetValue(municipality)!, parse.GetValue(year)!.Value, parse.GetValue(demonstration), english, cancellation)
                : PlaceAsync(verb, parse.GetValue(municipality)!, parse.GetValue(year), english, cancellation);
        }));
        return command;
    }

    private static async Task<int> FigureAsync(
        VerbContext verb, string indicator, string municipality, int year, bool demonstration, bool english, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        await using var star = await verb.Star.CreateDbContextAsync(cancellation);
        var place = await NameAsync(store, municipality, cancellation);
        var figure = await new FigureLineage(store, star).OfAsync(indicator, municipality, year, demonstration, cancellation);
        foreach (var line in FigureWords.Tell(figure, $"{place} ({municipality})", year, english))
            await verb.Output.WriteLineAsync(line);
        return ExitCode.Done;
    }

    private static async Task<int> PlaceAsync(VerbContext verb, string municipality, int? year, bool english, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        await verb.Output.WriteLineAsync($"{await NameAsync(store, municipality, cancellation)} ({municipality})");
        foreach (var fact in await new PlaceLineage(store).OfAsync(municipality, year, cancellation))
            await verb.Output.WriteLineAsync("- " + PlaceWords.Tell(fact, english));
        return ExitCode.Done;
    }

    private static async Task<int> GoalsAsync(VerbContext verb, string scope, int year, string? indicator, bool english, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        var goals = await new GoalLineage(store).OfAsync(scope, year, indicator, cancellation);
        if (goals.Count == 0)
            throw new InvalidOperationException($"There is no goal of '{scope}' in {year}{(indicator is null ? "" : $" that {indicator} measures")}.");
        foreach (var (goal, batch) in goals)
            await verb.Output.WriteLineAsync("- " + GoalWords.Tell(goal, batch, english));
        return ExitCode.Done;
    }

    private static async Task<string> NameAsync(OperationalContext store, string municipality, CancellationToken cancellation) =>
        await store.Municipalities.Where(m => m.Code == municipality).Select(m => m.Name).SingleOrDefaultAsync(cancellation)
            ?? throw new InvalidOperationException($"There is no municipality '{municipality}'.");

    private static async Task<int> FedAsync(
        VerbContext verb, Func<BatchLineage, CancellationToken, Task<IReadOnlyList<FedByBatch>>> ask, bool english, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        await using var star = await verb.Star.CreateDbContextAsync(cancellation);
        foreach (var line in (await ask(new(store, star), cancellation)).SelectMany(fed => BatchWords.Tell(fed, english)))
            await verb.Output.WriteLineAsync(line);
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<FedByBatch>> OfBatchAsync(BatchLineage lineage, int batch, CancellationToken cancellation) =>
        [await lineage.OfBatchAsync(batch, cancellation) ?? throw new InvalidOperationException($"There is no batch {batch}.")];

    private static async Task<IReadOnlyList<FedByBatch>> OfFileAsync(BatchLineage lineage, string file, CancellationToken cancellation) =>
        await lineage.OfFileAsync(file, cancellation) is { Count: > 0 } fed ? fed : throw new InvalidOperationException($"No file '{Path.GetFileName(file)}' was imported.");
}
