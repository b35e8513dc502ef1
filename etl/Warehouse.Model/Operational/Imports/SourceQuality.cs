namespace Warehouse.Model.Operational.Imports;

/// <summary>How good an import was. Shares are 0 to 1, of its rows unless said otherwise. Grain: one import.</summary>
public sealed record SourceQuality
{
    /// <summary>The rule that a key stands in a file once.</summary>
    public const string UniqueKey = "unique-key";

    /// <summary>The rules about values that must agree with each other, with the store, or with their own history.</summary>
    public static readonly IReadOnlyList<string> RulesOfAgreement = ["consistent", "transition", "budget", "drift"];

    /// <summary>The source's name, e.g. <c>ipm-2005</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The import.</summary>
    public int BatchId { get; init; }

    /// <summary>The file's name without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>When the import ended, UTC.</summary>
    public DateTime ImportedAt { get; init; }

    /// <summary>Rows read.</summary>
    public int Read { get; init; }

    /// <summary>Rows refused, for whatever rule.</summary>
    public int Rejected { get; init; }

    /// <summary>Rows that repeat another one with the same values.</summary>
    public int Duplicates { get; init; }

    /// <summary>Rows that repeat the key of another one with other values.</summary>
    public int Contradicting { get; init; }

    /// <summary>Findings of values that do not agree with each other, with the store, or with their own history.</summary>
    public int Disagreeing { get; init; }

    /// <summary>Cells of the rows in the columns that the layout has.</summary>
    public long Cells { get; init; }

    /// <summary>Those of them that are not empty.</summary>
    public long FilledCells { get; init; }

    /// <summary>First limit of age, days; null when nothing is expected.</summary>
    public int? WarnAfterDays { get; init; }

    /// <summary>Second limit of age, days; null when nothing is expected.</summary>
    public int? FailAfterDays { get; init; }

    /// <summary>Whole days from the import to the question.</summary>
    public int AgeDays { get; init; }

    /// <summary>Completeness: the share of cells that are not empty; null when none was counted.</summary>
    public double? Completeness => Cells == 0 ? null : (double)FilledCells / Cells;

    /// <summary>Validity: the share of rows that no rule refused; null when none was read.</summary>
    public double? Validity => Without(Rejected);

    /// <summary>Uniqueness: the share of rows that stand in the file once; null when none was read.</summary>
    public double? Uniqueness => Without(Duplicates + Contradicting);

    /// <summary>Consistency: the share of rows whose values agree with each other, with the store, and with their own history; null when none was read.</summary>
    public double? Consistency => Without(Disagreeing);

    /// <summary>The age against what is expected.</summary>
    public Timeliness Timeliness => WarnAfterDays is null ? Timeliness.NotExpected
        : AgeDays > FailAfterDays ? Timeliness.Fail
        : AgeDays > WarnAfterDays ? Timeliness.Warn : Timeliness.InTime;

    /// <summary>The figures of imports, by source; the age is left to who asks.</summary>
    /// <param name="store">The operational store.</param>
    /// <param name="batches">The imports.</param>
    public static IQueryable<SourceQuality> Of(OperationalContext store, IQueryable<ImportBatch> batches) =>
        from b in batches
        join e in store.SourceExpectations on b.Source equals e.Source into limits
        from limit in limits.DefaultIfEmpty()
        orderby b.Source, b.Id
        select new SourceQuality
        {
            Source = b.Source,
            BatchId = b.Id,
            FileName = b.FileName,
            ImportedAt = b.FinishedAt,
            Read = b.Read,
            Rejected = b.Rejected,
            Duplicates = b.Duplicates,
            Contradicting = store.RejectedRows.Count(r => r.BatchId == b.Id && r.Rule == UniqueKey),
            Disagreeing = store.RejectedRows.Count(r => r.BatchId == b.Id && RulesOfAgreement.Contains(r.Rule)),
            Cells = b.Cells,
            FilledCells = b.FilledCells,
            WarnAfterDays = limit == null ? null : limit.WarnAfterDays,
            FailAfterDays = limit == null ? null : limit.FailAfterDays,
        };

    /// <summary>The newest file of each source; a replay is no file.</summary>
    public static IQueryable<SourceQuality> OfNewestFiles(OperationalContext store)
    {
        var files = store.ImportBatches.Where(b => b.Layout != ImportBatch.ReplayLayout);
        return Of(store, files.Where(b => !files.Any(later => later.Source == b.Source && later.Id > b.Id)));
    }

    /// <summary>The same figures at a moment.</summary>
    public SourceQuality At(DateTime now) => this with { AgeDays = Math.Max(0, (now - ImportedAt).Days) };

    private double? Without(int rows) => Read == 0 ? null : 1 - ((double)Math.Min(rows, Read) / Read);
}
