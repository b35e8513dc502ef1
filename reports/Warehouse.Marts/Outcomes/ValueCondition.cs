namespace Warehouse.Marts.Outcomes;

/// <summary>Conditions on a number, a day or a code word; all that are set must hold. A missing value equals nothing and is neither less nor greater.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed record ValueCondition<T>
    where T : struct
{
    /// <summary>Equal.</summary>
    public T? Eq { get; init; }

    /// <summary>Not equal; a missing value is not equal.</summary>
    public T? Neq { get; init; }

    /// <summary>One of; none when empty.</summary>
    public IReadOnlyList<T>? In { get; init; }

    /// <summary>None of; a missing value is none of them.</summary>
    public IReadOnlyList<T>? Nin { get; init; }

    /// <summary>Greater.</summary>
    public T? Gt { get; init; }

    /// <summary>Greater or equal.</summary>
    public T? Gte { get; init; }

    /// <summary>Less.</summary>
    public T? Lt { get; init; }

    /// <summary>Less or equal.</summary>
    public T? Lte { get; init; }

    /// <summary>True: the value is missing; false: it is there.</summary>
    public bool? IsNull { get; init; }

    /// <summary>Whether a value fulfils the conditions.</summary>
    public bool Holds(T? value) =>
        (Eq is null || Equals(value, Eq))
        && (Neq is null || !Equals(value, Neq))
        && (In is null || (value is { } one && In.Contains(one)))
        && (Nin is null || value is not { } other || !Nin.Contains(other))
        && (Gt is null || Compare(value, Gt) > 0)
        && (Gte is null || Compare(value, Gte) >= 0)
        && (Lt is null || Compare(value, Lt) < 0)
        && (Lte is null || Compare(value, Lte) <= 0)
        && (IsNull is null || IsNull == value is null);

    private static int? Compare(T? value, T? limit) => value is null ? null : Comparer<T?>.Default.Compare(value, limit);
}
