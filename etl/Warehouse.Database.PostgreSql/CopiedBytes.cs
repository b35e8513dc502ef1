using System.Buffers.Binary;
using System.Text;

namespace Warehouse.Database.PostgreSql;

/// <summary>
/// The bytes of a binary COPY, as PostgreSQL's documentation describes them: a value is its length and its bytes, the highest first. The
/// client's own importer spends more on a number than the server does on its row.
/// </summary>
/// <param name="sent">What the server is sent.</param>
internal sealed class CopiedBytes(Stream sent)
{
    private const int Room = 1 << 16;
    private const short NoMoreRows = -1;
    private const int Missing = -1;
    private static readonly byte[] Header = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private byte[] buffer = new byte[Room];
    private int end;

    public void Begin() => Header.CopyTo(Next(Header.Length));

    public void StartRow(short columns) => Put(columns);

    public void WriteMissing() => BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), Missing);

    public void Write(bool value) => Value(1)[0] = value ? (byte)1 : (byte)0;

    public void Write(short value) => BinaryPrimitives.WriteInt16BigEndian(Value(sizeof(short)), value);

    public void Write(int value) => BinaryPrimitives.WriteInt32BigEndian(Value(sizeof(int)), value);

    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Value(sizeof(long)), value);

    public void Write(double value) => BinaryPrimitives.WriteDoubleBigEndian(Value(sizeof(double)), value);

    public void Write(string value) => Encoding.UTF8.GetBytes(value, Value(Encoding.UTF8.GetByteCount(value)));

    public void Write(DateOnly value) => Write(value.DayNumber - DateOnly.FromDateTime(Epoch).DayNumber);

    /// <exception cref="ArgumentException">The moment is not one of UTC.</exception>
    public void Write(DateTime value) => Write(value.Kind == DateTimeKind.Utc
        ? (value - Epoch).Ticks / TimeSpan.TicksPerMicrosecond
        : throw new ArgumentException($"{value:O} is not a moment of UTC.", nameof(value)));

    public void Write(Guid value) => value.TryWriteBytes(Value(16), bigEndian: true, out _);

    /// <summary>Groups of four digits, those before the point and those behind it.</summary>
    public void Write(decimal value)
    {
        const int MostGroups = 9, DigitsOfGroup = 4, FourDigits = 10_000;
        const short Negative = 0x4000;
        Span<short> groups = stackalloc short[MostGroups];
        var (count, behind) = (0, (value.Scale + DigitsOfGroup - 1) / DigitsOfGroup);
        for (var rest = Whole(value, behind * DigitsOfGroup); rest > 0; rest /= FourDigits)
            groups[count++] = (short)(rest % FourDigits);

        BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), (4 + count) * sizeof(short));
        foreach (var part in (ReadOnlySpan<short>)[(short)count, (short)(count - behind - 1), decimal.IsNegative(value) ? Negative : (short)0, value.Scale])
            Put(part);
        for (var i = count - 1; i >= 0; i--)
            Put(groups[i]);
    }

    private static UInt128 Whole(decimal value, int digitsBehind)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        UInt128 whole = new((uint)bits[2], (ulong)(uint)bits[1] << 32 | (uint)bits[0]);
        for (int digit = value.Scale; digit < digitsBehind; digit++)
            whole *= 10;
        return whole;
    }

    /// <summary>Says that there is nothing more, and hands the rest over.</summary>
    public void Complete()
    {
        Put(NoMoreRows);
        HandOver();
    }

    private void Put(short number) => BinaryPrimitives.WriteInt16BigEndian(Next(sizeof(short)), number);

    private Span<byte> Value(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), length);
        return Next(length);
    }

    private Span<byte> Next(int count)
    {
        if (buffer.Length - end < count)
        {
            HandOver();
            if (buffer.Length < count)
                buffer = new byte[count];
        }

        end += count;
        return buffer.AsSpan(end - count, count);
    }

    private void HandOver()
    {
        sent.Write(buffer, 0, end);
        end = 0;
    }
}
