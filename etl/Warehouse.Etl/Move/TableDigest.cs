using System.Globalization;

namespace Warehouse.Etl.Move;

/// <summary>How many rows a table holds, and a sum over their contents that does not depend on their order.</summary>
/// <param name="Rows">Rows.</param>
/// <param name="Sum">The sum of the rows' fingerprints.</param>
internal readonly record struct TableDigest(long Rows, UInt128 Sum)
{
    /// <summary>Rows and sum in words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rows:N0} rows, sum {Sum:X32}");
}
