using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>For each of many municipalities those that are alike, nearest in rank first: three queries for all.</summary>
internal static class Peers
{
    public static async Task<IReadOnlyList<IReadOnlyList<Municipality>>> AskAsync(
        OperationalContext db, IReadOnlyList<string> municipalities, PeerBasis by, string index, int first, CancellationToken cancellationToken)
    {
        if (first is < 0 or > Pages.WholeCountry)
        {
            throw new GraphQLException($"\"first\" is 0 to {Pages.WholeCountry}.", "PAGE_INVALID");
        }

        var traits = Traits(db, by);
        var asked = traits.Where(t => municipalities.Contains(t.Municipality)).Select(t => t.Value);
        var candidates = await (
            from t in traits
            join v in db.PovertyValues on t.Municipality equals v.MunicipalityCode
            where v.IndexCode == index && v.Rank != null && asked.Contains(t.Value)
            select new Candidate(t.Municipality, t.Value, v.Rank!.Value)).ToListAsync(cancellationToken);
        var alike = candidates.ToLookup(c => c.Value);
        var own = candidates.ToDictionary(c => c.Municipality);
        List<List<string>> chosen = [.. municipalities.Select(m => own.TryGetValue(m, out var self) ? Nearest(alike[self.Value], self, first) : [])];
        var codes = chosen.SelectMany(c => c).Distinct().ToList();
        var rows = await db.Municipalities.Where(m => codes.Contains(m.Code)).ToDictionaryAsync(m => m.Code, cancellationToken);
        return [.. chosen.Select(peers => (IReadOnlyList<Municipality>)[.. peers.Select(code => rows[code])])];
    }

    private static List<string> Nearest(IEnumerable<Candidate> candidates, Candidate self, int first) =>
        [.. candidates.Where(c => c != self)
            .OrderBy(c => Math.Abs(c.Rank - self.Rank)).ThenBy(c => c.Rank).ThenBy(c => c.Municipality, StringComparer.Ordinal)
            .Take(first).Select(c => c.Municipality)];

    private static IQueryable<Trait> Traits(OperationalContext db, PeerBasis by) => by switch
    {
        PeerBasis.Typology => db.MunicipalTypologies.Where(t => t.Typology != null).Select(t => new Trait { Municipality = t.MunicipalityCode, Value = t.Typology! }),
        PeerBasis.Region => db.MunicipalTypologies.Where(t => t.NationalPlanRegion != null).Select(t => new Trait { Municipality = t.MunicipalityCode, Value = t.NationalPlanRegion! }),
        PeerBasis.Category => db.MunicipalityCategories
            .Where(c => !db.MunicipalityCategories.Any(later => later.MunicipalityCode == c.MunicipalityCode && later.Year > c.Year))
            .Select(c => new Trait { Municipality = c.MunicipalityCode, Value = c.Category }),
        PeerBasis.PdetSubregion => db.PdetMunicipalities.Select(p => new Trait { Municipality = p.MunicipalityCode, Value = p.Subregion }),
        PeerBasis.Regional => db.Municipalities.Select(m => new Trait { Municipality = m.Code, Value = m.RegionalCode }),
        _ => db.Municipalities.Select(m => new Trait { Municipality = m.Code, Value = m.DepartmentCode }),
    };

    private sealed class Trait
    {
        public required string Municipality { get; init; }

        public required string Value { get; init; }
    }

    private sealed record Candidate(string Municipality, string Value, int Rank);
}
