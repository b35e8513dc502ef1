using System.Linq.Expressions;
using Warehouse.GraphQL;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>
/// The words of a search as they are looked for: without accents and case, and without the ending of the plural, so that
/// <c>empleos</c> finds <c>empleo</c>. A project matches when it holds one of them; the more it holds, the better.
/// </summary>
internal sealed class SearchWords
{
    private const int MaxLength = 200, MaxWords = 12, ShortestWord = 3;

    private readonly IReadOnlyList<string> stems;

    /// <exception cref="GraphQLException">The text is too long, or holds no word of three letters.</exception>
    public SearchWords(string search)
    {
        if (search.Length > MaxLength)
        {
            throw new GraphQLException($"\"search\" has {search.Length} characters; at most {MaxLength} are looked for.", "SEARCH_INVALID");
        }

        stems = [.. SearchText.Of(search).Split([' ', ',', '.', ';', ':', '-', '/', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord).Select(Stem).Distinct().Take(MaxWords)];
        if (stems.Count == 0)
        {
            throw new GraphQLException($"\"search\" needs a word of at least {ShortestWord} letters.", "SEARCH_INVALID");
        }
    }

    /// <summary>How many of the words a project holds.</summary>
    public Expression<Func<PlanProject, int>> Score()
    {
        Expression<Func<PlanProject, int>> score = p => 0;
        foreach (var stem in stems)
        {
            score = score.Into((PlanProject p, int before) => before + (p.SearchText.Contains(stem) ? 1 : 0));
        }

        return score;
    }

    /// <summary>Whether a project holds one of the words.</summary>
    public Expression<Func<PlanProject, bool>> Matches() => Score().Into((PlanProject p, int score) => score > 0);

    private static string Stem(string word) => word switch
    {
        [.. var stem, 'e', 's'] when stem.Length >= ShortestWord => stem,
        [.. var stem, 's'] when stem.Length >= ShortestWord => stem,
        _ => word,
    };
}
