namespace Warehouse.Model;

/// <summary>A row as the store holds it; columns are counted from 0.</summary>
public interface IStoredRow
{
    /// <summary>Whether a value is missing.</summary>
    bool IsNull(int column);

    /// <summary>A whole number of 32 bits.</summary>
    int Int32(int column);

    /// <summary>A whole number of 64 bits.</summary>
    long Int64(int column);

    /// <summary>A truth value.</summary>
    bool Boolean(int column);

    /// <summary>A text; one that was read of the column before may be given again.</summary>
    string Text(int column);

    /// <summary>A unique identifier.</summary>
    Guid Guid(int column);

    /// <summary>A day.</summary>
    DateOnly Day(int column);
}
