using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Warehouse.GraphQL;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>
/// The words of a search as they are looked for: without accents and case, and without the ending of the plural, so that
/// <c>empleos</c> finds <c>empleo</c>, and <c>formacion</c> does not find <c>informacion</c>. A project matches when it holds one of
/// them; the more it holds, the better. PostgreSQL looks words up in its own full-text search, which knows families of words.
/// </summary>
internal sealed partial class SearchWords
{
    private const int MaxLength = 200, MaxWords = 12, ShortestWord = 3;

    /// <summary>Words that stand in nearly every text and say nothing of it.</summary>
    private static readonly HashSet<string> Empty =
    [
        "para", "por", "con", "sin", "los", "las", "del", "una", "uno", "unos", "unas", "que", "sus", "este", "esta", "estos", "estas",
        "ese", "esa", "como", "mas", "pero", "entre", "desde", "hasta", "sobre", "donde", "cuando",
    ];

    private readonly IReadOnlyList<string> stems;

    /// <exception cref="GraphQLException">The text is too long, or holds no word of three letters that says something.</exception>
    public SearchWords(string search)
    {
        if (search.Length > MaxLength)
        {
            throw new GraphQLException($"\"search\" has {search.Length} characters; at most {MaxLength} are looked for.", "SEARCH_INVALID");
        }

        stems = [.. Between().Split(SearchText.Of(search))
            .Where(word => word.Length >= ShortestWord && !Empty.Contains(word)).Select(Stem).Distinct().Take(MaxWords)];
        if (stems.Count == 0)
        {
            throw new GraphQLException($"\"search\" needs a word of at least {ShortestWord} letters that says what is looked for.", "SEARCH_INVALID");
        }
    }

    /// <summary>How many of the words a project holds.</summary>
    public Expression<Func<PlanProject, int>> Score()
    {
        Expression<Func<PlanProject, int>> score = p => 0;
        foreach (var stem in stems)
        {
            var start = " " + stem;
            score = score.Into((PlanProject p, int before) => before + ((" " + p.SearchText).Contains(start) ? 1 : 0));
        }

        return score;
    }

    /// <summary>Whether a project holds one of the words.</summary>
    public Expression<Func<PlanProject, bool>> Matches()
    {
        Expression<Func<PlanProject, bool>>? matches = null;
        foreach (var stem in stems)
        {
            var start = " " + stem;
            matches = matches is null
                ? p => (" " + p.SearchText).Contains(start)
                : matches.Into((PlanProject p, bool before) => before || (" " + p.SearchText).Contains(start));
        }

        return matches!;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Between();

    private static string Stem(string word) => word switch
    {
        [.. var stem, 'e', 's'] when stem.Length >= ShortestWord => stem,
        [.. var stem, 's'] when stem.Length >= ShortestWord => stem,
        _ => word,
    };
}
