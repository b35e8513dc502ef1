using System.CommandLine;
using Warehouse.Etl.Load;
using Warehouse.Etl.Progress;

namespace Warehouse.Etl.Verbs;

/// <summary><c>load</c>: bring the star schema up to the operational store.</summary>
internal static class LoadVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var wait = new Option<int>("--wait")
        {
            Description = "Seconds to wait for another load before giving up.",
            DefaultValueFactory = _ => (int)StarLoad.UsualPatience.TotalSeconds,
        };
        var command = new Command("load", "Load the star schema from the operational store.") { wait };
        command.SetAction(act(async (verb, parse, cancellation) =>
        {
            await verb.OpenAsync(cancellation);
            await StarStep.RunAsync(verb.Services, ProgressBoards.For(verb.Output), TimeSpan.FromSeconds(parse.GetValue(wait)), cancellation);
            return ExitCode.Done;
        }));
        return command;
    }
}
