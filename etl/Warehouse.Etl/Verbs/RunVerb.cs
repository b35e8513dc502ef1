using System.CommandLine;

namespace Warehouse.Etl.Verbs;

/// <summary><c>run</c>: import what ships and is not in the store yet, then load.</summary>
internal static class RunVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var command = new Command("run", "Import the data that ships, as far as it is new, then load the star schema.");
        command.SetAction(act(async (verb, _, cancellation) =>
        {
            await verb.OpenAsync(cancellation);
            var rejected = await FirstLoad.RunAsync(verb.Services, verb.Output, cancellation);
            await verb.Output.WriteLineAsync(rejected == 0 ? "Done." : $"Done; {rejected} rows were refused (see status).");
            return rejected == 0 ? ExitCode.Done : ExitCode.Rejects;
        }));
        return command;
    }
}
