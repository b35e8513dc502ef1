using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Benchmarks.Outcomes;

/// <summary>A question that somebody asks in the sqlite3 shell, with the cache that the product's connections have.</summary>
internal static partial class ShellQuestion
{
    private const int Times = 15;

    /// <summary>Median milliseconds of all statements together; null without the shell.</summary>
    /// <param name="file">The star.</param>
    /// <param name="sql">Statements, each ended by a semicolon.</param>
    public static async Task<double?> MeasureAsync(string file, string sql)
    {
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sqlite3", [file]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            var said = shell.StandardOutput.ReadToEndAsync();
            await shell.StandardInput.WriteAsync("PRAGMA cache_size=-2048;\n.timer on\n" + string.Concat(Enumerable.Repeat(sql + "\n", Times)));
            shell.StandardInput.Close();
            var taken = RealTime().Matches(await said).Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) * 1000).ToList();
            var together = taken.Chunk(taken.Count / Times).Select(statements => statements.Sum()).Order().ToList();
            return together[Times / 2];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("Run Time: real ([0-9.]+)")]
    private static partial Regex RealTime();
}
