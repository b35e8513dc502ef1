using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Warehouse.Model;

namespace Warehouse.Etl.Move;

/// <summary>
/// Adds up the fingerprints of rows: 128 bits of SHA-256 over every column's value. Values that stores write differently are brought to one
/// form: a moment to its microsecond, which is the finest that every store keeps, and a decimal number without closing zeros.
/// </summary>
internal sealed class RowDigest(IReadOnlyList<BulkColumn> columns)
{
    private const long TicksOfMicrosecond = 10;

    private readonly StringBuilder text = new();
    private long rows;
    private UInt128 sum;

    /// <summary>What was added so far.</summary>
    public TableDigest Total => new(rows, sum);

    /// <summary>Adds a row.</summary>
    public void Add(object row)
    {
        text.Clear();
        foreach (var column in columns)
        {
            var value = Form(column.ValueOf(row));
            text.Append(value is null ? -1 : value.Length).Append(':').Append(value);
        }

        rows++;
        sum += BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The same rows, added while they pass.</summary>
    public IEnumerable<T> Follow<T>(IEnumerable<T> passing)
        where T : class
    {
        foreach (var row in passing)
        {
            Add(row);
            yield return row;
        }
    }

    private static string? Form(object? value) => value switch
    {
        null => null,
        DateTime moment => (moment.Ticks / TicksOfMicrosecond).ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.DayNumber.ToString(CultureInfo.InvariantCulture),
        decimal number => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };
}
