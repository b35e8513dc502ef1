using System.Diagnostics;
using Spectre.Console;

namespace Warehouse.Etl.Progress;

/// <summary>A terminal: a bar with rows, rate and time left while a step runs, and one line when it is done.</summary>
/// <param name="console">The terminal.</param>
internal sealed class TerminalBoard(IAnsiConsole console) : IProgressBoard
{
    /// <inheritdoc/>
    public async Task<T> StepAsync<T>(string title, Func<IProgressStep, Task<T>> work, Func<T, string> summary)
    {
        var clock = Stopwatch.StartNew();
        var result = await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(bar => work(new Bar(bar.AddTask(Markup.Escape(title), maxValue: 1), title, clock)));
        Line(PlainBoard.Done(title, summary(result), clock.Elapsed));
        return result;
    }

    /// <inheritdoc/>
    public void Line(string text) => console.Profile.Out.Writer.WriteLine(text);

    private sealed class Bar(ProgressTask task, string title, Stopwatch clock) : IProgressStep
    {
        private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
        private TimeSpan next;

        public void At(double done, long rows)
        {
            if (clock.Elapsed < next)
                return;
            next = clock.Elapsed + Pause;
            task.Value = done;
            task.Description = Markup.Escape($"{title}  {rows:N0} rows, {rows / Math.Max(clock.Elapsed.TotalSeconds, 0.001):N0} a second");
        }
    }
}
