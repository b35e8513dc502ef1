using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Benchmarks.Outcomes;

/// <summary>A question about the facts of one department, as somebody would ask it in the sqlite3 shell.</summary>
internal static partial class ShellQuestion
{
    public const string Name = "a department by month and sex, from the facts";

    private const int Times = 30;

    private const string Sql = """
        SELECT f.PeriodKey % 100, g.Sex, SUM(f.Value), COUNT(DISTINCT m.Code) FROM FactOutcomes f
        JOIN DimMunicipalities m ON m.Key = f.MunicipalityKey JOIN DimPopulationGroups g ON g.Key = f.PopulationGroupKey
        JOIN DimIndicators i ON i.Key = f.IndicatorKey
        WHERE i.Code = 'TRA_CERTIFIED' AND f.Demonstration = 1 AND f.PeriodKey % 100 <> 0
        AND f.MunicipalityKey IN (SELECT Key FROM DimMunicipalities WHERE DepartmentCode = '27') GROUP BY 1, 2;
        """;

    /// <summary>Median milliseconds; null without the shell.</summary>
    public static async Task<double?> MeasureAsync(string file)
    {
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sqlite3", [file]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            await shell.StandardInput.WriteAsync(".timer on\n" + string.Concat(Enumerable.Repeat(Sql + "\n", Times)));
            shell.StandardInput.Close();
            var said = await shell.StandardOutput.ReadToEndAsync();
            var taken = RealTime().Matches(said).Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) * 1000).Order().ToList();
            return taken[taken.Count / 2];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("Run Time: real ([0-9.]+)")]
    private static partial Regex RealTime();
}
