using System.Buffers;
using System.Globalization;
using System.Text;

namespace Warehouse.Reports.Streaming;

/// <summary>Cells as bytes of a sheet. A cell that is not written stays empty, which is what missing means.</summary>
internal sealed class CellStream(SharedTexts texts)
{
    private const int FlushAt = 32 * 1024;

    private readonly ArrayBufferWriter<byte> bytes = new(2 * FlushAt);
    private byte[][] letters = [];
    private int row, column;

    /// <summary>Whether so much is written that it should be sent.</summary>
    public bool IsFull => bytes.WrittenCount >= FlushAt;

    /// <summary>Writes text that needs no escaping.</summary>
    public void Raw(string xml) => Encoding.UTF8.GetBytes(xml, bytes);

    /// <summary>Begins a row of so many columns.</summary>
    public void BeginRow(int number, int columns)
    {
        if (letters.Length < columns)
        {
            letters = [.. Enumerable.Range(1, columns).Select(c => Encoding.UTF8.GetBytes(Package.CellRange.Letters(c)))];
        }

        (row, column) = (number, 0);
        bytes.Write("<row r=\""u8);
        Digits(number);
        bytes.Write("\">"u8);
    }

    public void EndRow() => bytes.Write("</row>"u8);

    /// <summary>The next cell is one further.</summary>
    public void Next() => column++;

    /// <summary>A quantity in the workbook's number format; nothing when it is missing.</summary>
    public void Number(long? value) => Number(value, "\" s=\"2\"><v>"u8);

    /// <summary>A year or a month, which is no quantity; nothing when it is missing.</summary>
    public void Plain(long? value) => Number(value, "\"><v>"u8);

    private void Number(long? value, ReadOnlySpan<byte> begin)
    {
        if (value is { } number)
        {
            Begin();
            bytes.Write(begin);
            Digits(number);
            bytes.Write("</v></c>"u8);
        }
    }

    /// <summary>A text, which no program takes for a formula; nothing when it is missing.</summary>
    public void Text(string? value, int style = 0)
    {
        if (value is null)
        {
            return;
        }

        Begin();
        bytes.Write("\" t=\"s\" s=\""u8);
        Digits(style);
        bytes.Write("\"><v>"u8);
        Digits(texts.PlaceOf(value));
        bytes.Write("</v></c>"u8);
    }

    /// <summary>Sends what was written.</summary>
    public async Task SendAsync(Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(bytes.WrittenMemory, cancellationToken);
        bytes.ResetWrittenCount();
    }

    private void Begin()
    {
        bytes.Write("<c r=\""u8);
        bytes.Write(letters[column]);
        Digits(row);
    }

    private void Digits(long number)
    {
        var space = bytes.GetSpan(20);
        number.TryFormat(space, out var written, provider: CultureInfo.InvariantCulture);
        bytes.Advance(written);
    }
}
