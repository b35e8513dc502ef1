using System.CommandLine;
using Warehouse.Etl.Import;

namespace Warehouse.Etl.Verbs;

/// <summary><c>run</c>: import what ships and is not in the store yet, then load.</summary>
internal static class RunVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var folder = new Option<DirectoryInfo>("--data") { Description = "A folder with files under the names of those that ship, to be taken in their place." };
        var command = new Command("run", "Import the data that ships, as far as it is new, then load the star schema.") { folder };
        command.SetAction(act(async (verb, parse, cancellation) =>
        {
            await verb.OpenAsync(cancellation);
            var data = parse.GetValue(folder) is { } own ? new ShippedData(own.FullName) : ShippedData.Own;
            var rejected = await FirstLoad.RunAsync(verb.Services, data, verb.Output, cancellation);
            await verb.Output.WriteLineAsync(rejected == 0 ? "Done." : $"Done; {rejected} rows were refused (see status).");
            return rejected == 0 ? ExitCode.Done : ExitCode.Rejects;
        }));
        return command;
    }
}
