namespace Warehouse.Marts.Outcomes;

/// <summary>What a GROUP BY adds up of one group. What was not asked, and what no outcome says, is null.</summary>
internal abstract class OutcomeSums
{
    public long? Value { get; set; }

    public long? Divisor { get; set; }

    public long? People { get; set; }

    public long? CostCop { get; set; }

    /// <summary>The value as its accumulation puts it together; null without data or with nothing to divide by.</summary>
    public decimal? Achieved => Value is null ? null : Divisor switch
    {
        null => Value,
        0 => null,
        { } divisor => (decimal)Value / divisor,
    };
}
