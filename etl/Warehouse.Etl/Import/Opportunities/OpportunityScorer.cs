using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Opportunities;

/// <summary>Says which outcome areas SENA could serve in a project, by the rules, which are data.</summary>
internal sealed class OpportunityScorer
{
    /// <summary>Points from which on an area is suggested.</summary>
    public const int Enough = 10;

    private readonly ILookup<string, OpportunityRule> byCode;
    private readonly ILookup<char, (OpportunityRule Rule, IReadOnlyList<string> Words)> byLetter;

    /// <summary>A scorer by the given rules.</summary>
    public OpportunityScorer(IReadOnlyCollection<OpportunityRule> rules)
    {
        byCode = rules.Where(r => IsCode(r.Kind)).ToLookup(r => r.Value);
        byLetter = rules.Where(r => !IsCode(r.Kind)).Select(r => (Rule: r, Words: ProjectWords.Of(r.Value)))
            .Where(r => r.Words.Count > 0).ToLookup(r => r.Words[0][0]);
    }

    /// <summary>The areas with enough points, each with what spoke for it.</summary>
    /// <param name="mgaCode">MGA code of the product indicator; null when not known.</param>
    /// <param name="text">Product, indicator and the plan's own words.</param>
    public IReadOnlyList<PlanProjectArea> Areas(string? mgaCode, string text)
    {
        Dictionary<(OutcomeArea, OpportunityRuleKind, string), (OpportunityRule Rule, string Match)> matches = [];
        foreach (var (rule, match) in ByCode(mgaCode).Concat(ByWords(ProjectWords.Of(text))))
            matches.TryAdd((rule.Area, rule.Kind, rule.Value), (rule, match));
        return [.. from match in matches.Values
            group match by match.Rule.Area into area
            let score = area.Sum(m => m.Rule.Weight)
            where score >= Enough
            orderby score descending, area.Key
            select new PlanProjectArea { Area = area.Key, Score = score, Matches = Words(area) }];
    }

    private static string Words(IEnumerable<(OpportunityRule Rule, string Match)> matches) => string.Join(
        "; ", matches.Where(m => m.Rule.Weight > 0).OrderByDescending(m => m.Rule.Weight).Select(m => m.Match).Distinct());

    private IEnumerable<(OpportunityRule Rule, string Match)> ByCode(string? mgaCode) => mgaCode is not { Length: >= 4 } ? []
        : from code in new[] { mgaCode[..2], mgaCode[..4] } from rule in byCode[code] select (rule, "MGA " + code);

    private IEnumerable<(OpportunityRule Rule, string Match)> ByWords(IReadOnlyList<string> words) =>
        from place in Enumerable.Range(0, words.Count)
        from rule in byLetter[words[place][0]]
        where Holds(words, place, rule.Words, rule.Rule.Kind == OpportunityRuleKind.Word)
        select (rule.Rule, string.Join(' ', words.Skip(place).Take(rule.Words.Count)));

    private static bool Holds(IReadOnlyList<string> words, int place, IReadOnlyList<string> rule, bool whole)
    {
        if (place + rule.Count > words.Count)
            return false;
        for (var i = 0; i < rule.Count; i++)
        {
            if (!(whole ? words[place + i] == rule[i] : words[place + i].StartsWith(rule[i], StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    private static bool IsCode(OpportunityRuleKind kind) => kind is OpportunityRuleKind.Sector or OpportunityRuleKind.Programme;
}
