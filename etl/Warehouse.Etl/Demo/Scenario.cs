using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Warehouse.Etl.Demo;

/// <summary>
/// What a demonstration is made from: the same scale and seed give the same rows. Scale 1 is one term for the whole country,
/// about 650,000 outcomes; scale N is about N times as many: first more terms (2012-2015, 2016-2019, 2020-2023), then a finer
/// split by programme; below 1, municipalities are left out evenly along the order of poverty.
/// </summary>
internal sealed record Scenario
{
    /// <summary>Grows when the generator makes other rows from the same parameters.</summary>
    private const int Version = 1;

    private const int FirstYear = 2012, TermYears = 4, MostTerms = 3;

    /// <summary>The largest scale: all terms, all programmes.</summary>
    public const double LargestScale = MostTerms * Programmes.Count;

    /// <summary>A scenario.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above 0 and at most <see cref="LargestScale"/>.</exception>
    public Scenario(double scale, long seed)
    {
        if (!(scale > 0 && scale <= LargestScale))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, $"A scale is above 0 and at most {LargestScale}.");
        (Scale, Seed) = (scale, seed);
        Terms = Math.Clamp((int)Math.Ceiling(scale), 1, MostTerms);
    }

    /// <summary>How much is made.</summary>
    public double Scale { get; }

    /// <summary>The seed.</summary>
    public long Seed { get; }

    /// <summary>How many terms of government, from 2012 on.</summary>
    public int Terms { get; }

    /// <summary>What was asked for, as the batch's file name.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"demo --scale {Scale:R} --seed {Seed}");

    /// <summary>The generator that makes it, as the batch's layout.</summary>
    public static string Layout => string.Create(CultureInfo.InvariantCulture, $"generator {Version}");

    /// <summary>Tells whether a store holds this very scenario.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Layout}: {Name}")));

    /// <summary>First years of the terms.</summary>
    public IEnumerable<int> TermsFrom => Enumerable.Range(0, Terms).Select(t => FirstYear + t * TermYears);

    /// <summary>Years of all terms.</summary>
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, Terms * TermYears);

    /// <summary>The last year of the term that begins in a year.</summary>
    public static int LastYear(int from) => from + TermYears - 1;

    /// <summary>
    /// How many programmes report in the municipality at a place of the poverty order, 0 for none: over all places it is
    /// the scale by term on average, spread evenly.
    /// </summary>
    public int BreadthAt(int place) => (int)((place + 1) * (Scale / Terms)) - (int)(place * (Scale / Terms));
}
