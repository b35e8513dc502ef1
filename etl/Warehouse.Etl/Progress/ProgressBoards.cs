using Spectre.Console;

namespace Warehouse.Etl.Progress;

/// <summary>Chooses how progress is shown.</summary>
internal static class ProgressBoards
{
    /// <summary>A terminal when the output is one, else plain lines.</summary>
    public static IProgressBoard For(TextWriter output) => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected
        ? new TerminalBoard(AnsiConsole.Console)
        : new PlainBoard(output);
}
