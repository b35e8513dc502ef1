using System.Text.RegularExpressions;

namespace Warehouse.Reports.Sheets;

/// <summary>What a check compares, in the report's language. The load names its checks in English; codes stay as they are.</summary>
internal static partial class CheckWords
{
    public static string In(Captions captions, string name) =>
        captions.English ? name : Words().Replace(name, word => captions[$"CheckWord.{word.Value}"]);

    [GeneratedRegex("\\b(budget of commitments|targets of commitments|opportunities of reviews|sum of positions|sum of ranks|priority list|municipalities|commitments"
        + "|outcomes|demonstration|population|in all|operational|aggregate|stored|people|poverty|reviews|goals|plans|value|rows|cost|read|star)\\b(?!-)")]
    private static partial Regex Words();
}
