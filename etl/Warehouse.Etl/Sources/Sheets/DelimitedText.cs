using System.Text;

namespace Warehouse.Etl.Sources.Sheets;

/// <summary>
/// Text tables as publishers export them: any separator; a quoted cell may hold line breaks, so that a row may span several lines.
/// </summary>
internal static class DelimitedText
{
    /// <summary>The rows, streaming, each with the line on which it begins.</summary>
    /// <param name="file">The file.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <param name="position">Told how many characters have been read, now and then.</param>
    /// <exception cref="UnreadableFileException">It is in no encoding that the product understands.</exception>
    public static IEnumerable<SheetRow> Rows(SourceFile file, char separator, Action<long> position)
    {
        using var text = new StreamReader(file.Open(), TextEncoding.Of(file), detectEncodingFromByteOrderMarks: true);
        long read = 0;
        var number = 1;
        while (text.ReadLine() is { } line)
        {
            var first = number++;
            read += line.Length + 1;
            while (IsOpen(line) && text.ReadLine() is { } more)
            {
                line += "\n" + more;
                read += more.Length + 1;
                number++;
            }

            position(read);
            yield return new(first, Cells(line, separator));
        }
    }

    private static bool IsOpen(string line) => line.Count(c => c == '"') % 2 == 1;

    /// <summary>The cells of one row.</summary>
    public static List<string> Cells(string line, char separator)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == separator && !quoted)
                Close();
            else
                cell.Append(line[i]);
        }

        Close();
        return cells;

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
