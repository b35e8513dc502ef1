namespace Warehouse.Marts.Outcomes;

/// <summary>Conditions on a code or a name; all that are set must hold. A missing text equals nothing and contains nothing.</summary>
public sealed record TextCondition
{
    /// <summary>Equal.</summary>
    public string? Eq { get; init; }

    /// <summary>Not equal; a missing text is not equal.</summary>
    public string? Neq { get; init; }

    /// <summary>One of; none when empty.</summary>
    public IReadOnlyList<string>? In { get; init; }

    /// <summary>None of; a missing text is none of them.</summary>
    public IReadOnlyList<string>? Nin { get; init; }

    /// <summary>Contains, as the store compares text.</summary>
    public string? Contains { get; init; }

    /// <summary>Starts with, as the store compares text.</summary>
    public string? StartsWith { get; init; }

    /// <summary>True: the text is missing; false: it is there.</summary>
    public bool? IsNull { get; init; }

    /// <summary>Whether a text fulfils the conditions, compared by code point.</summary>
    public bool Holds(string? text) =>
        (Eq is null || text == Eq)
        && (Neq is null || text != Neq)
        && (In is null || (text is not null && In.Contains(text)))
        && (Nin is null || text is null || !Nin.Contains(text))
        && (Contains is null || text?.Contains(Contains, StringComparison.Ordinal) == true)
        && (StartsWith is null || text?.StartsWith(StartsWith, StringComparison.Ordinal) == true)
        && (IsNull is null || IsNull == text is null);

    /// <summary>The codes that the conditions ask for by name.</summary>
    internal IEnumerable<string> Named => Eq is null ? In ?? [] : [Eq, .. In ?? []];
}
