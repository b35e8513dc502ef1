namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Sums of an indicator in a year, or in one of its periods, or of one municipality: by keys and nothing else, because thousands of them are read
/// for one answer.
/// </summary>
internal sealed class PresentSum : OutcomeSums
{
    private bool isOfMany, isOfUnlike;

    public int Year { get; init; }

    public int IndicatorKey { get; init; }

    public int MunicipalityKey { get; init; }

    public int PeriodKey { get; init; }

    /// <summary>The same sum, to be changed.</summary>
    public PresentSum Copy()
    {
        var copy = (PresentSum)MemberwiseClone();
        copy.isOfMany = false;
        return copy;
    }

    /// <summary>
    /// This sum and one more; the sum itself where it is one of many already. Values and people of unlike indicators are never added: those are
    /// null, and meet only where neither is asked.
    /// </summary>
    public PresentSum Plus(PresentSum more)
    {
        var all = isOfMany ? this : Copy();
        all.isOfMany = true;
        all.isOfUnlike |= more.isOfUnlike || IndicatorKey != more.IndicatorKey;
        all.CostCop = Sum(CostCop, more.CostCop);
        (all.Value, all.Divisor, all.People) = all.isOfUnlike
            ? (null, null, null)
            : (Sum(Value, more.Value), Sum(Divisor, more.Divisor), Sum(People, more.People));
        return all;
    }

    /// <summary>Takes a part out; false where what is left is zero, which might as well be nothing.</summary>
    public bool TryTake(PresentSum part)
    {
        (Value, Divisor, People, CostCop) = (Less(Value, part.Value), Less(Divisor, part.Divisor), Less(People, part.People), Less(CostCop, part.CostCop));
        return Value != 0 && Divisor != 0 && People != 0 && CostCop != 0;
    }

    private static long? Sum(long? one, long? other) => one is null ? other : other is null ? one : checked(one + other);

    private static long? Less(long? whole, long? part) => checked(whole - (part ?? 0));
}
