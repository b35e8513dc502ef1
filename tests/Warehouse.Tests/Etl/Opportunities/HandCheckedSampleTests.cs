using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Tests.Architecture;
using Xunit.Abstractions;

namespace Warehouse.Tests.Etl.Opportunities;

/// <summary>
/// 100 products of the 12 real plans, drawn with a fixed seed (half from programmes that SENA usually serves, a quarter of others
/// that use such words, a quarter of the rest), read and labelled by hand before there were rules.
/// </summary>
[Collection(ImportedDataCollection.Name)]
public sealed class HandCheckedSampleTests(ImportedData data, ITestOutputHelper output)
{
    private static readonly Dictionary<string, OutcomeArea> Areas = Enum.GetValues<OutcomeArea>()
        .ToDictionary(a => a == OutcomeArea.QualityOfLife ? "QUALITY_OF_LIFE" : a.ToString().ToUpperInvariant());

    [Fact]
    public async Task Suggestions_agree_with_a_person_who_read_the_products()
    {
        await using var store = data.Open();
        var suggested = (await store.PlanProjectAreas
            .Select(a => new { Key = (a.PlanProject!.Plan!.MunicipalityCode ?? a.PlanProject.Plan.DepartmentCode) + " " + a.PlanProject.Code, a.Area })
            .ToListAsync()).ToLookup(a => a.Key, a => a.Area);
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (key, wanted) in Sample())
        {
            var found = suggested[key].ToHashSet();
            right += found.Intersect(wanted).Count();
            wrong += found.Except(wanted).Count();
            missed += wanted.Except(found).Count();
        }

        var (precision, recall) = ((double)right / (right + wrong), (double)right / (right + missed));
        output.WriteLine(FormattableString.Invariant($"precision {precision:0.00}, recall {recall:0.00} ({right} right, {wrong} wrong, {missed} missed)"));
        Assert.InRange(precision, 0.8, 1);
        Assert.InRange(recall, 0.7, 1);
    }

    /// <summary>The first three columns hold no commas; the text and the reason are for people.</summary>
    private static List<(string Key, IReadOnlyList<OutcomeArea> Areas)> Sample()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "tests/Warehouse.Tests/Fixtures/opportunity_sample.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => ($"{cells[0]} {cells[1]}", (IReadOnlyList<OutcomeArea>)[.. cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => Areas[a])]))
            .ToList();
        Assert.Equal(100, rows.Count);
        return rows;
    }
}
