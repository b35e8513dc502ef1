using System.Globalization;

namespace Warehouse.GraphQL.Language;

/// <summary>Classes of source characters (specification 2.1).</summary>
internal static class CodePoints
{
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsWhiteSpace(char c) => c is ' ' or '\t';

    public static bool IsScalarValue(uint point) => point is <= 0xD7FF or (>= 0xE000 and <= 0x10FFFF);

    /// <summary>UTF-16 units of the scalar value at a position: 1 or 2, or 0 for an unpaired surrogate.</summary>
    public static int ScalarLength(string text, int position)
    {
        if (!char.IsSurrogate(text[position]))
            return 1;
        var isPair = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]);
        return isPair ? 2 : 0;
    }

    /// <summary>The character at a position as error messages show it: quoted, or as U+XXXX when not printable.</summary>
    public static string Print(string text, int position)
    {
        if (position >= text.Length)
            return "<EOF>";
        var point = ScalarLength(text, position) == 2 ? char.ConvertToUtf32(text, position) : text[position];
        return point switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)point}\"",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{point:X4}"),
        };
    }
}
