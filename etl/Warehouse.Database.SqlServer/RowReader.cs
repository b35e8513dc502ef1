using System.Collections;
using System.Data.Common;
using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary>Shows rows of objects as a data reader: what <c>SqlBulkCopy</c> streams from.</summary>
internal sealed class RowReader(IReadOnlyList<BulkColumn> columns, IEnumerable rows) : DbDataReader
{
    private readonly IEnumerator enumerator = rows.GetEnumerator();

    public override int FieldCount => columns.Count;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => enumerator.MoveNext();

    public override bool NextResult() => false;

    /// <summary>A day travels as the midnight it begins with: a bulk copy knows no other kind of date.</summary>
    public override object GetValue(int ordinal) => columns[ordinal].ValueOf(enumerator.Current!) switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        var value => value,
    };

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override string GetName(int ordinal) => columns[ordinal].Name;

    public override int GetOrdinal(string name) => columns.Index().First(c => c.Item.Name == name).Index;

    public override Type GetFieldType(int ordinal) =>
        columns[ordinal].ProviderType == typeof(DateOnly) ? typeof(DateTime) : columns[ordinal].ProviderType;

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public override char GetChar(int ordinal) => (char)GetValue(ordinal);

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException("The stores have no binary columns.");

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException("Text is read whole.");

    public override IEnumerator GetEnumerator() => enumerator;

    protected override void Dispose(bool disposing)
    {
        (enumerator as IDisposable)?.Dispose();
        base.Dispose(disposing);
    }
}
