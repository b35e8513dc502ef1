using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources.Poverty;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Etl.Import;

/// <summary>Sources of poverty: the catalogue of indices, then one source an index. An index is added by a line in each.</summary>
internal static class PovertySources
{
    private static readonly Ipm2005Csv Ipm2005 = new();
    private static readonly NbiCsv Nbi2005 = new("nbi_total_cve"), Nbi2018 = new();

    /// <summary>The sources, in their order of dependence.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<PovertyIndexRow>("poverty-indices", "Catalogue of poverty indices", "poverty_indices.csv",
            () => new TableTarget<PovertyIndexRow, PovertyIndex>(Index, i => i.Code), new PovertyIndexCsv()),
        new RowSource<PovertyComponentRow>("poverty-components", "Catalogue of their components", "poverty_components.csv",
            () => new TableTarget<PovertyComponentRow, PovertyComponent>(
                r => new() { IndexCode = r.IndexCode, Code = r.Code, Name = r.Name, NameEnglish = r.NameEnglish, Position = r.Position },
                c => (c.IndexCode, c.Code), null,
                new Reference<PovertyComponentRow>(KnownCodes.PovertyIndicesAsync, r => r.IndexCode, "index_code")), new PovertyComponentCsv()),
        new RowSource<PovertyRow>("ipm-2005", "IPM 2005 with 15 deprivations (DNP)", "ipm_2005.csv",
            () => new PovertyTarget("IPM_2005"), Ipm2005, new Ipm2005Workbook(Ipm2005)),
        new RowSource<PovertyRow>("nbi-2005", "NBI 2005 with components (DANE)", "nbi_2005.csv",
            () => new PovertyTarget("NBI_2005"), Nbi2005, NbiWorkbook.Of2005(Nbi2005)),
        new RowSource<PovertyRow>("nbi-2018", "NBI 2018 with components (DANE)", "nbi_2018.csv",
            () => new PovertyTarget("NBI_2018"), Nbi2018, NbiWorkbook.Of2018(Nbi2018)),
        new RowSource<PovertyRow>("ipm-2018", "IPM 2018, census source (DANE)", "ipm_2018.csv",
            () => new PovertyTarget("IPM_2018"), new Ipm2018Csv()),
    ];

    private static PovertyIndex Index(PovertyIndexRow row) => new()
    {
        Code = row.Code,
        Measure = row.Measure,
        Year = row.Year,
        Edition = row.Edition,
        Title = row.Title,
        TitleEnglish = row.TitleEnglish,
        Publisher = row.Publisher,
        Definition = row.Definition,
    };
}
