using Warehouse.Model.Operational;

namespace Warehouse.Etl.Import.Opportunities;

/// <summary>The words of a text as rules look at them: without accents and case, and without the words that carry no meaning.</summary>
internal static class ProjectWords
{
    private static readonly HashSet<string> Empty =
        ["a", "al", "ante", "con", "de", "del", "e", "el", "en", "entre", "la", "las", "lo", "los", "o", "para", "por", "que", "se", "su", "sus", "un", "una", "y"];

    /// <summary>The words in their order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        List<string> words = [];
        var folded = SearchText.Of(text).AsSpan();
        for (var i = 0; i < folded.Length;)
        {
            var length = 0;
            while (i + length < folded.Length && char.IsAsciiLetterOrDigit(folded[i + length]))
                length++;
            if (length > 0 && folded.Slice(i, length).ToString() is var word && !Empty.Contains(word))
                words.Add(word);
            i += Math.Max(length, 1);
        }

        return words;
    }
}
