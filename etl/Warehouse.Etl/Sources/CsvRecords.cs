using System.Text;
using CsvHelper;

namespace Warehouse.Etl.Sources;

/// <summary>The records of a comma-separated file, each with its line, its raw text and its cells.</summary>
internal static class CsvRecords
{
    /// <summary>
    /// A line break always ends a record: no cell of these files holds one, and so a quote left open spoils its own line only.
    /// </summary>
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        PoolStrings = true,
    };

    /// <summary>Reads the records below the header, streaming.</summary>
    /// <exception cref="UnreadableFileException">The file is empty, is not UTF-8, or has another header.</exception>
    public static IEnumerable<CsvRecord> Read(SourceFile file, IReadOnlyList<string> columns, Action<long> position)
    {
        if (file.Length == 0)
            throw new UnreadableFileException(file.Name, "the file is empty: a header line was expected");

        RefuseOtherEncodings(file);
        var badQuotes = new HashSet<long>();
        using var csv = CsvReader.Create(file.Open(), Options with { OnMalformedRecord = r => badQuotes.Add(r.LineNumber) });
        RefuseOtherHeader(file, columns, csv);

        while (csv.Read())
        {
            var end = csv.ByteOffset + csv.RawRecord.Length;
            position(end);
            var cells = csv.Current.ToArray();
            yield return new((int)csv.LineNumber, csv.Current.ToString(), cells,
                ProblemOf(cells, columns.Count, truncated: end >= file.Length, badQuotes.Remove(csv.LineNumber)));
        }
    }

    private static Problem? ProblemOf(string[] cells, int expected, bool truncated, bool badQuote) => truncated
        ? new(Rules.Truncated, null, "The file ends in the middle of its last line: a line end is missing, so a value may have been cut off. "
            + "If the line is whole, end it with a line break.")
        : badQuote ? new(Rules.Cells, null, "A quotation mark opens and does not close, or stands in the middle of a cell.")
        : cells.Length != expected ? new(Rules.Cells, null, $"The row has {cells.Length} cells where the header has {expected}.")
        : null;

    private static void RefuseOtherHeader(SourceFile file, IReadOnlyList<string> columns, CsvReader csv)
    {
        var found = csv.Read() ? csv.Current.ToArray() : [];
        if (found.SequenceEqual(columns))
            return;
        var missing = columns.Except(found).ToList();
        var strange = found.Except(columns).ToList();
        throw new UnreadableFileException(file.Name, "the header is not the expected one"
            + (missing.Count > 0 ? $"; missing: {string.Join(", ", missing)}" : "")
            + (strange.Count > 0 ? $"; not expected: {string.Join(", ", strange)}" : "")
            + (missing.Count + strange.Count == 0 ? "; the columns stand in another order or more than once" : "")
            + $". Expected: {string.Join(",", columns)}");
    }

    private static void RefuseOtherEncodings(SourceFile file)
    {
        using var stream = file.Open();
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[1 << 14];
        var chars = new char[bytes.Length + 1];
        long before = 0;
        try
        {
            for (int read; (read = stream.Read(bytes)) > 0; before += read)
                decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            decoder.GetChars([], 0, 0, chars, 0, flush: true);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException(file.Name,
                $"the file is not UTF-8 (a byte after position {before} is no part of a character). Save it as UTF-8 and try again");
        }
    }
}

/// <summary>One record of a comma-separated file.</summary>
/// <param name="Line">1-based line on which it begins.</param>
/// <param name="Raw">Its text without the line end.</param>
/// <param name="Cells">Its cells, unquoted.</param>
/// <param name="Problem">Why it cannot be used; null when it can.</param>
internal readonly record struct CsvRecord(int Line, string Raw, string[] Cells, Problem? Problem);
