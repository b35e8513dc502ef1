using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Tests.Etl.Crash;

/// <summary>The files that ship, cut down to nine municipalities, and the same with other figures of programmes.</summary>
internal sealed partial class SmallCountry : IDisposable
{
    private const int SmallFile = 60_000;
    private static readonly string[] Municipalities = ["27001", "27006", "27025", "44847", "44560", "11001", "05001", "25758", "68615"];
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-country-").FullName;

    public SmallCountry()
    {
        Directory.CreateDirectory(First);
        Directory.CreateDirectory(Later);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.csv"))
        {
            var text = Cut(File.ReadAllText(file));
            var name = Path.GetFileName(file);
            File.WriteAllText(Path.Combine(First, name), text);
            File.WriteAllText(Path.Combine(Later, name), name.StartsWith("dps_programmes_by", StringComparison.Ordinal) ? TenFold(text) : text);
        }
    }

    /// <summary>The files of a first import.</summary>
    public string First => Path.Combine(folder, "first");

    /// <summary>The files of a later one: all figures of programmes are ten times as large.</summary>
    public string Later => Path.Combine(folder, "later");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Cut(string text)
    {
        if (text.Length <= SmallFile)
            return text;
        var lines = text.Split('\n');
        return string.Join('\n', [lines[0], lines[1], .. lines.Skip(2).SkipLast(1).Where(l => Municipalities.Any(m => l.StartsWith(m, StringComparison.Ordinal) || l.Contains($",{m},", StringComparison.Ordinal))), ""]);
    }

    private static string TenFold(string text) => LastNumber().Replace(
        text, number => (10 * long.Parse(number.Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<=,)\d+(?=\r?\n)")]
    private static partial Regex LastNumber();
}
