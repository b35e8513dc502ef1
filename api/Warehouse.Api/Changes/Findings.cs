using System.Globalization;
using System.Xml;

namespace Warehouse.Api.Changes;

/// <summary>What is wrong with an input: looked for in all fields, told at once.</summary>
internal sealed class Findings
{
    /// <summary>More money than the whole country's budget of a year is a slip of the keyboard.</summary>
    public const long MostCop = 1_000_000_000_000_000;

    private readonly List<InvalidException> found = [];

    public bool Any => found.Count > 0;

    public void Add(string field, string reason) => found.Add(new(field, reason));

    public void Require(bool holds, string field, string reason)
    {
        if (!holds)
        {
            Add(field, reason);
        }
    }

    /// <summary>A number within limits; null is for others to judge.</summary>
    public void Within(string field, long? value, long least, long most) =>
        Require(value is null || (value >= least && value <= most), field, string.Create(CultureInfo.InvariantCulture, $"must be {least} to {most}, is {value}"));

    /// <summary>A day within limits; null is for others to judge.</summary>
    public void Within(string field, DateOnly? day, DateOnly first, DateOnly last, string why) =>
        Require(day is null || (day >= first && day <= last), field, $"must be {first:yyyy-MM-dd} to {last:yyyy-MM-dd} ({why}), is {day:yyyy-MM-dd}");

    /// <summary>One line of text without blanks around it; null when it is missing.</summary>
    public string? Line(string field, string? text, int longest) => Text(field, text, longest, _ => false);

    /// <summary>Text that may have several lines.</summary>
    public string? Text(string field, string? text, int longest) => Text(field, text, longest, c => c is '\n' or '\r' or '\t');

    /// <summary>As <see cref="Line"/>, but it must be there.</summary>
    public string RequiredLine(string field, string? text, int longest) => There(field, Line(field, text, longest));

    /// <summary>As <see cref="Text(string, string, int)"/>, but it must be there.</summary>
    public string RequiredText(string field, string? text, int longest) => There(field, Text(field, text, longest));

    /// <exception cref="InvalidException">There is one finding.</exception>
    /// <exception cref="AggregateException">There are several.</exception>
    public void ThrowIfAny()
    {
        if (found.Count > 0)
        {
            throw found is [var only] ? only : new AggregateException(found);
        }
    }

    private string? Text(string field, string? text, int longest, Func<char, bool> isAllowed)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length > longest)
        {
            Add(field, string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters; at most {longest} are kept"));
            return null;
        }

        if (Unwanted(text, isAllowed) is { } position)
        {
            Add(field, string.Create(CultureInfo.InvariantCulture, $"holds U+{(int)text[position]:X4} at position {position + 1}, which is no text"));
            return null;
        }

        var trimmed = text.Trim().Normalize();
        Require(trimmed.Length > 0, field, "is empty");
        return trimmed.Length > 0 ? trimmed : null;
    }

    private string There(string field, string? text)
    {
        Require(text is not null || found.Exists(f => f.Field == field), field, "is missing");
        return text ?? "";
    }

    /// <summary>Control characters, halves of characters, what XML cannot hold, and marks that turn the direction of writing.</summary>
    private static int? Unwanted(string text, Func<char, bool> isAllowed)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
            {
                i++;
            }
            else if (!isAllowed(c) && (char.IsControl(c) || !XmlConvert.IsXmlChar(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                return i;
            }
        }

        return null;
    }
}
