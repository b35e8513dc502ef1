using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Sheets;
using Warehouse.Model.Operational.Imports;
using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Etl.Sources;

[Collection(ImportedDataCollection.Name)]
public sealed class CrossFieldTests(ImportedData data)
{
    public static TheoryData<string> Sources => [.. CrossFieldRules.All.Select(r => r.Source).Distinct()];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_row_that_contradicts_itself_is_refused_or_taken_with_a_warning_as_the_table_says(string source)
    {
        await using var copy = data.Copy();
        foreach (var rule in CrossFieldRules.All.Where(r => r.Source == source))
        {
            Assert.Empty(await FindingsAsync(copy, rule, broken: false));
            var finding = Assert.Single(await FindingsAsync(copy, rule, broken: true));
            Assert.Equal((rule.Field, Rules.Consistent, rule.Refuses ? Severity.Reject : Severity.Warning), (finding.Field, finding.Rule, finding.Severity));
            Assert.Contains(rule.Says, finding.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_ships_breaks_rules_where_its_publishers_did()
    {
        await using var store = data.Open();
        var doubts = await store.RejectedRows.Where(r => r.Severity == Severity.Warning && r.Rule == Rules.Consistent && r.Batch!.Source.StartsWith("nbi"))
            .OrderBy(r => r.Batch!.Source).ThenBy(r => r.Raw).Select(r => new { r.Batch!.Source, Code = r.Raw.Substring(0, 5), r.Field }).ToListAsync();
        Assert.Equal(
            ["nbi-2005 81065 nbi_total", "nbi-2018 27160 services_rural", "nbi-2018 27615 services_urban", "nbi-2018 50325 housing_rural"],
            doubts.Select(d => $"{d.Source} {d.Code} {d.Field}"));
    }

    [Fact]
    public void The_table_of_the_readme_is_the_one_that_is_tested()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "etl", "Warehouse.Etl", "README.md"));
        Assert.All(CrossFieldRules.All.GroupBy(r => r.Source), rules => Assert.Contains(
            $"| {rules.Key} | {string.Join(", ", rules.Select(r => r.Refuses ? r.Field : r.Field + "*").Distinct())} |", readme, StringComparison.Ordinal));
    }

    private static async Task<List<RejectedRow>> FindingsAsync(TemporaryStore copy, CrossFieldRules.Rule rule, bool broken)
    {
        var source = SourceCatalogue.Find(rule.Source)!;
        var path = copy.Write($"{rule.Source}.csv", FileOf(source, rule, broken));
        await using var import = copy.Open();
        var batch = await source.ImportAsync(import, copy.Bulk, copy.Transactions, SourceFile.At(path), (_, _) => { }, CancellationToken.None);
        await using var store = copy.Open();
        return await store.RejectedRows.Where(r => r.BatchId == batch.Id && r.Rule == Rules.Consistent && r.Field == rule.Field).ToListAsync();
    }

    private static string FileOf(Source source, CrossFieldRules.Rule rule, bool broken)
    {
        var (header, row) = SampleRow.Of(source);
        var columns = header.Split(',').ToList();
        var cells = DelimitedText.Cells(row, ',');
        foreach (var change in broken ? rule.Change.Split(';') : [])
            cells[columns.IndexOf(change.Split('=')[0])] = change.Split('=')[1];
        return $"{header}\n{Translation.CsvLine(cells)}\n";
    }
}
