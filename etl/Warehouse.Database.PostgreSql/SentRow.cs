using System.Buffers.Binary;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>The row that was read last of a binary COPY: PostgreSQL's documentation of COPY describes the format.</summary>
/// <param name="sent">What the server sends.</param>
internal sealed class SentRow(Stream sent) : IStoredRow
{
    private const int Signature = 11, Flags = 4, LengthOfExtension = 4, Missing = -1;
    private static readonly DateOnly Epoch = new(2000, 1, 1);

    private byte[] buffer = new byte[1 << 16];
    private int row, position, end;
    private (int From, int Length)[]? columns;
    private KnownTexts[] texts = [];

    /// <summary>Reads the next row; false behind the last one.</summary>
    public bool MoveNext()
    {
        if (columns is null)
        {
            SkipHeader();
        }

        row = position;
        while (end - row < sizeof(short))
        {
            Fill();
        }

        var count = BinaryPrimitives.ReadInt16BigEndian(buffer.AsSpan(row));
        if (count < 0)
        {
            // Nothing comes any more, which the client must have seen.
            return sent.Read(buffer) > 0 ? throw new InvalidDataException("The server sent more than the rows.") : false;
        }

        if (columns!.Length != count)
        {
            (columns, texts) = (new (int, int)[count], [.. Enumerable.Range(0, count).Select(_ => new KnownTexts())]);
        }

        while (!Find(columns))
        {
            Fill();
        }

        return true;
    }

    /// <summary>Finds the columns in what was sent; false when that is less than the row.</summary>
    private bool Find((int From, int Length)[] found)
    {
        var known = buffer.AsSpan(row, end - row);
        var at = sizeof(short);
        for (var i = 0; i < found.Length; i++)
        {
            if (known.Length - at < sizeof(int))
            {
                return false;
            }

            var length = BinaryPrimitives.ReadInt32BigEndian(known[at..]);
            found[i] = (at += sizeof(int), length);
            at += Math.Max(length, 0);
        }

        if (at > known.Length)
        {
            return false;
        }

        position = row + at;
        return true;
    }

    public bool IsNull(int column) => columns![column].Length == Missing;

    public int Int32(int column) => BinaryPrimitives.ReadInt32BigEndian(Bytes(column));

    public long Int64(int column) => BinaryPrimitives.ReadInt64BigEndian(Bytes(column));

    public bool Boolean(int column) => Bytes(column)[0] != 0;

    public string Text(int column) => texts[column].Of(Bytes(column));

    public Guid Guid(int column) => new(Bytes(column), bigEndian: true);

    public DateOnly Day(int column) => Epoch.AddDays(BinaryPrimitives.ReadInt32BigEndian(Bytes(column)));

    private ReadOnlySpan<byte> Bytes(int column) => buffer.AsSpan(row + columns![column].From, columns[column].Length);

    private void SkipHeader()
    {
        Take(Signature + Flags);
        Take(BinaryPrimitives.ReadInt32BigEndian(Take(LengthOfExtension)));
        columns = [];
    }

    /// <summary>The next bytes. They and the row before them stay where they are until more is read.</summary>
    private ReadOnlySpan<byte> Take(int count)
    {
        while (end - position < count)
        {
            Fill();
        }

        position += count;
        return buffer.AsSpan(position - count, count);
    }

    private void Fill()
    {
        if (end == buffer.Length)
        {
            MakeRoom();
        }

        var read = sent.Read(buffer, end, buffer.Length - end);
        end += read > 0 ? read : throw new EndOfStreamException("The server sent less than whole rows.");
    }

    private void MakeRoom()
    {
        if (row == 0)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        buffer.AsSpan(row, end - row).CopyTo(buffer);
        (row, position, end) = (0, position - row, end - row);
    }
}
