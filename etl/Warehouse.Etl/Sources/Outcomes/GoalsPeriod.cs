using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>The month of SENA's follow-up of goals, which the workbook itself does not state: its file name does.</summary>
internal static partial class GoalsPeriod
{
    /// <summary>Reads <c>seguimiento_metas_2025_09.ods</c>.</summary>
    /// <exception cref="UnreadableFileException">The name states no month; a guess would put goals into a wrong one.</exception>
    public static (string Year, string Month) Of(SourceFile file) => Month().Match(file.Name) is { Success: true } found
        ? (found.Groups[1].Value, int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))
        : throw new UnreadableFileException(file.Name, "the workbook states no month; put it into the file's name, as in seguimiento_metas_2025_09.ods");

    [GeneratedRegex(@"(20\d\d)[_-](0[1-9]|1[0-2])")]
    private static partial Regex Month();
}
