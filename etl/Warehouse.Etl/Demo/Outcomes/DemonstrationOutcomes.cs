using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>
/// Outcomes of every area, also of employment and entrepreneurship, which the real data lack by municipality. Made while they are
/// written, municipality by municipality in the order of the store's index, so that memory does not grow with the scale.
/// </summary>
internal static class DemonstrationOutcomes
{
    private const int TellEvery = 5_000;

    private static readonly IOutcomeSubject[] Subjects =
        [new TrainingOutcomes(), new EmploymentOutcomes(), new EntrepreneurshipOutcomes(), new IncomeOutcomes(), new QualityOfLifeOutcomes()];

    /// <summary>Makes and writes them.</summary>
    public static Task MakeAsync(DemonstrationSession session, IReadOnlyList<Undertaking> undertakings, Action<long>? made)
    {
        var byTown = undertakings.ToLookup(u => u.Commitment.MunicipalityCode);
        var rows = session.Country.Towns.SelectMany(town => Of(session, town, byTown[town.Code])).Where(r => r.Value != 0).Select(session.Lines.Stamp);
        return session.InsertAsync(Told(rows, made));
    }

    private static IEnumerable<OutcomeRecord> Of(DemonstrationSession session, Town town, IEnumerable<Undertaking> undertakings)
    {
        var chance = session.ChanceOf("outcomes");
        var climate = new Climate(chance);
        var own = chance.For(town.Code);
        var months = from year in session.Scenario.Years where town.ExistsIn(year) from month in Enumerable.Range(1, 12) select (year, month);
        var breadth = session.Scenario.BreadthAt(town.Place);
        var ordinary = breadth == 0 ? [] : months.SelectMany(m => Month(town, m.year, m.month, breadth, climate, own));
        return ordinary.Concat(undertakings.SelectMany(u =>
            CommitmentOutcomes.Of(u, town, own.For(u.Commitment.IndicatorCode).For(u.Commitment.StartsOn.Year))));
    }

    private static IEnumerable<OutcomeRecord> Month(Town town, int year, int month, int breadth, Climate climate, Chance chance)
    {
        var now = chance.For(year * 100 + month);
        if (now.Happens(climate.Missing(town)))
            return [];
        var level = town.Thousands / 12 * climate.Reach(town, year) * Seasons.Of(month);
        var verified = now.Happens(climate.Verified(town));
        return from subject in Subjects
               from programme in Enumerable.Range(0, breadth)
               let drawn = now.For((int)subject.Area).For(programme)
               where drawn.Happens(subject.Reporting(town))
               from row in subject.Of(new(town, year, month, Programmes.Of(subject.Area, programme), Share(programme) * level, verified, drawn))
               select row;
    }

    /// <summary>What a programme does against the area's own.</summary>
    private static double Share(int programme) => programme == 0 ? 1 : 0.7;

    private static IEnumerable<OutcomeRecord> Told(IEnumerable<OutcomeRecord> rows, Action<long>? made)
    {
        long count = 0;
        foreach (var row in rows)
        {
            if (++count % TellEvery == 0)
                made?.Invoke(count);
            yield return row;
        }
    }
}
