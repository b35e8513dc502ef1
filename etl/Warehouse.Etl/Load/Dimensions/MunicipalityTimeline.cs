using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>
/// The days on which a municipality got another row, and what it was from each of them. The category comes dated from its source; what
/// else may change holds from the day of the load that first saw it. A day that once began a row always begins one: what
/// points at the row keeps it.
/// </summary>
/// <param name="known">Its rows in the star, in time; none when the star does not know it.</param>
/// <param name="now">What it is now.</param>
/// <param name="categories">Its categories by year, in time.</param>
/// <param name="today">Day of the load.</param>
internal sealed class MunicipalityTimeline(
    IReadOnlyList<DimMunicipality> known, MunicipalityTraits now, IReadOnlyList<(int Year, string Category)> categories, DateOnly today)
{
    /// <summary>Its rows in time: first day, first day no more, category, and the other traits.</summary>
    public IEnumerable<(DateOnly From, DateOnly To, string? Category, MunicipalityTraits Traits)> Rows()
    {
        var days = Days();
        return days.Select((day, i) => (day, i + 1 < days.Count ? days[i + 1] : MunicipalityDimension.End, CategoryOn(day), TraitsOn(day)));
    }

    private List<DateOnly> Days()
    {
        SortedSet<DateOnly> days = [MunicipalityDimension.Beginning, .. known.Select(r => r.ValidFrom)];
        for (var i = 0; i < categories.Count; i++)
        {
            if (i == 0 || categories[i].Category != categories[i - 1].Category)
                days.Add(new(categories[i].Year, 1, 1));
        }

        if (Held(today) is { } held && MunicipalityTraits.Of(held).DiffersFrom(now))
            days.Add(today);
        return [.. days];
    }

    /// <summary>That of the newest year up to the day; null before the first one that was published.</summary>
    private string? CategoryOn(DateOnly day) => categories.LastOrDefault(c => c.Year <= day.Year).Category;

    private MunicipalityTraits TraitsOn(DateOnly day)
    {
        if (day >= today || Held(day) is not { } held)
            return now;
        var then = MunicipalityTraits.Of(held);
        return then.RegionalCode == now.RegionalCode ? then with { RegionalName = now.RegionalName } : then;
    }

    private DimMunicipality? Held(DateOnly day) => known.LastOrDefault(r => r.ValidFrom <= day);
}
