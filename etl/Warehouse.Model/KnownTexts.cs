using System.Text;

namespace Warehouse.Model;

/// <summary>The texts that a column held lately, by their bytes: codes come back again and again.</summary>
public sealed class KnownTexts
{
    private const int Places = 64;
    private readonly (byte[] Bytes, string Text)[] known = new (byte[], string)[Places];

    /// <summary>The text of bytes in UTF-8.</summary>
    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return "";
        }

        ref var place = ref known[(bytes.Length + 31 * bytes[^1] + 7 * bytes[bytes.Length / 2] + 3 * bytes[0]) % Places];
        if (place.Text is null || !bytes.SequenceEqual(place.Bytes))
        {
            place = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        }

        return place.Text;
    }
}
