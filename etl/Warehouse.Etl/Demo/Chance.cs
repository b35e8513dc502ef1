namespace Warehouse.Etl.Demo;

/// <summary>
/// Seeded chance that splits by subject: what one subject draws never depends on how much another has drawn, so that a new
/// subject leaves the others' rows as they are. SplitMix64, and of floating point only + − × ÷, which every machine does alike.
/// </summary>
internal sealed class Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15, FnvPrime = 0x100000001B3;
    private readonly ulong origin;
    private ulong state;

    private Chance(ulong origin) => (this.origin, state) = (origin, origin);

    /// <summary>The chance of a seed.</summary>
    public static Chance Of(long seed) => new(Mix((ulong)seed + Golden));

    /// <summary>The chance of a subject: the same for the same seed and words, whatever was drawn before.</summary>
    public Chance For(string subject)
    {
        var hash = origin;
        foreach (var c in subject)
            hash = (hash ^ c) * FnvPrime;
        return new(Mix(hash));
    }

    /// <summary>The chance of a numbered subject.</summary>
    public Chance For(int subject) => new(Mix((origin ^ (ulong)subject) * FnvPrime));

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Next() => (Draw() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() * (high - low + 1));

    /// <summary>Whether something of that probability happens.</summary>
    public bool Happens(double probability) => Next() < probability;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> of) => of[Between(0, of.Count - 1)];

    /// <summary>A number around 1, bell-shaped, never further off than twice the spread.</summary>
    public double Around(double spread) => 1 + spread * (Next() + Next() + Next() + Next() - 2);

    /// <summary>An expectation as a whole number, rounded up as often as its fraction says: small expectations become rare ones.</summary>
    public long Whole(double expected) => expected <= 0 ? 0 : (long)(expected + Next());

    private ulong Draw() => Mix(state += Golden);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
