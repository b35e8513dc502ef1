using System.Runtime.InteropServices;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Counts and adds up outcomes by batch, indicator, year, demonstration or not.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(int Batch, int Indicator, int Year, bool Demonstration), ControlFigures> sums = [];

    public IReadOnlyDictionary<(int Batch, int Indicator, int Year, bool Demonstration), ControlFigures> Sums => sums;

    public void Add(in OutcomeCell cell, int sign = 1) =>
        Add((cell.Batch, cell.Indicator, cell.Year, cell.Demonstration), new(cell.Records, 1, cell.Value, cell.People ?? 0, cell.CostCop ?? 0), sign);

    public void Add((int Batch, int Indicator, int Year, bool Demonstration) key, ControlFigures figures, int sign = 1)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum = sum.Plus(figures, sign);
    }
}

/// <summary>What is counted and added up of some outcomes.</summary>
internal readonly record struct ControlFigures(long Records, long Facts, long Value, long People, long CostCop)
{
    public ControlFigures Plus(ControlFigures more, int sign) => new(
        checked(Records + sign * more.Records),
        checked(Facts + sign * more.Facts),
        checked(Value + sign * more.Value),
        checked(People + sign * more.People),
        checked(CostCop + sign * more.CostCop));
}
