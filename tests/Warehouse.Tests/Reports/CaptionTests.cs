using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Warehouse.Reports;
using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Reports;

/// <summary>The words of the workbooks: both languages have them, and every one is said.</summary>
public sealed partial class CaptionTests
{
    [Fact]
    public void Every_caption_is_there_in_both_languages()
    {
        Assert.True(Keys("es").Count > 100);
        Assert.Equal(Keys("es"), Keys("en"));
    }

    [Fact]
    public void Every_caption_is_used()
    {
        var code = Repository.Sources("reports/Warehouse.Reports").Select(Repository.Read);
        var said = new Regex($"^({string.Join('|', code.SelectMany(c => Literals().Matches(c)).Select(Pattern).Distinct().Where(p => p.Any(char.IsLetter)))})$");
        Assert.DoesNotContain(Keys("es"), k => !said.IsMatch(k));
    }

    /// <summary>A literal as an expression; what it is filled with may be anything.</summary>
    private static string Pattern(Match literal) =>
        literal.Groups["filled"].Success ? string.Join(".+", Places().Split(literal.Groups["text"].Value).Select(Regex.Escape)) : Regex.Escape(literal.Groups["text"].Value);

    private static List<string> Keys(string language) =>
    [
        .. new ResourceManager(typeof(Captions))
            .GetResourceSet(language == "es" ? CultureInfo.InvariantCulture : new(language), true, false)!
            .Cast<DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal),
    ];

    // Looked for at every character: a literal may stand inside another one that is filled.
    [GeneratedRegex("(?=(?<filled>\\$)?\"(?<text>[^\"\\n]+)\")")]
    private static partial Regex Literals();

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Places();
}
