using System.CommandLine;
using Warehouse.Etl.Progress;

namespace Warehouse.Etl.Verbs;

/// <summary><c>load</c>: bring the star schema up to the operational store.</summary>
internal static class LoadVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var command = new Command("load", "Load the star schema from the operational store.");
        command.SetAction(act(async (verb, _, cancellation) =>
        {
            await verb.OpenAsync(cancellation);
            await StarStep.RunAsync(verb.Services, ProgressBoards.For(verb.Output), cancellation);
            return ExitCode.Done;
        }));
        return command;
    }
}
