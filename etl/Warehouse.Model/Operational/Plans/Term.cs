using System.Globalization;

namespace Warehouse.Model.Operational.Plans;

/// <summary>The four years of a mayor's or governor's government; terms begin in 2012, 2016, 2020 …</summary>
/// <param name="FirstYear">First year.</param>
public readonly record struct Term(int FirstYear)
{
    private const int Years = 4, ElectionMonth = 10;

    /// <summary>First day in office.</summary>
    public DateOnly FirstDay => new(FirstYear, 1, 1);

    /// <summary>Last day in office.</summary>
    public DateOnly LastDay => new(FirstYear + Years - 1, 12, 31);

    /// <summary>The month of the election before it: from then on plans of the elected arrive.</summary>
    public DateOnly ElectedFrom => new(FirstYear - 1, ElectionMonth, 1);

    /// <summary>The term that a day falls into.</summary>
    public static Term Of(DateOnly day) => new(day.Year - day.Year % Years);

    /// <summary>Reads a term as it is written, e.g. <c>2012-2015</c>.</summary>
    /// <returns>Whether it is one of the terms.</returns>
    public static bool TryParse(string? text, out Term term)
    {
        term = default;
        if (text is not { Length: 9 } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || first < 1900 || first % Years != 0 || last != first + Years - 1)
        {
            return false;
        }

        term = new(first);
        return true;
    }

    /// <summary>Whether a day falls into the term.</summary>
    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>As it is written, e.g. <c>2012-2015</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{FirstYear + Years - 1}");
}
