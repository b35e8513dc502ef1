using System.Diagnostics;
using System.Globalization;

namespace Warehouse.Etl.Progress;

/// <summary>Plain lines, for logs and pipes: one a step, with its time.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class PlainBoard(TextWriter output) : IProgressBoard
{
    /// <inheritdoc/>
    public async Task<T> StepAsync<T>(string title, Func<IProgressStep, Task<T>> work, Func<T, string> summary)
    {
        var clock = Stopwatch.StartNew();
        var result = await work(new Silent());
        Line(Done(title, summary(result), clock.Elapsed));
        return result;
    }

    /// <inheritdoc/>
    public void Line(string text) => output.WriteLine(text);

    /// <summary>The line of a finished step.</summary>
    internal static string Done(string title, string summary, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{title,-24} {summary} ({time.TotalSeconds:0.0} s)");

    private sealed class Silent : IProgressStep
    {
        public void At(double done, long rows)
        {
        }
    }
}
