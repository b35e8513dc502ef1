using System.Globalization;
using System.Text;

namespace Warehouse.Model.Operational;

/// <summary>Text as a person types it into a search box: what is stored to be searched and what is searched for go through it.</summary>
public static class SearchText
{
    /// <summary>Lower case, without accents (ñ becomes n), runs of blanks as one: <c>QUIBDÓ </c> becomes <c>quibdo</c>.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
