using System.Globalization;

namespace Warehouse.Benchmarks.Load;

/// <summary>What of a load is measured, and on which store.</summary>
/// <param name="Facts">About how many outcome facts a store of the demonstration scenario gets.</param>
/// <param name="Store">A folder with both stores, already loaded, that is copied instead; null for a new one.</param>
/// <param name="Rounds">How often each figure is taken.</param>
/// <param name="Phases">Which figures, in the order in which they are taken.</param>
internal sealed record LoadOptions(int Facts, string? Store, int Rounds, IReadOnlyList<string> Phases)
{
    public const string Full = "full", Few = "few", Idle = "idle", Readers = "readers";

    /// <summary>Understands <c>[--facts N | --store DIR] [--rounds N] [PHASE...]</c>: a million, three rounds and all phases unless told.</summary>
    public static LoadOptions Read(string[] args) => args switch
    {
        ["--facts", var told, .. var rest] => Read(rest) with { Facts = int.Parse(told, CultureInfo.InvariantCulture) },
        ["--store", var told, .. var rest] => Read(rest) with { Store = told },
        ["--rounds", var told, .. var rest] => Read(rest) with { Rounds = int.Parse(told, CultureInfo.InvariantCulture) },
        [] => Read([Full, Few, Idle, Readers]),
        _ => new(1_000_000, null, 3, [.. args.Select(Known)]),
    };

    private static string Known(string phase) => phase is Full or Few or Idle or Readers
        ? phase
        : throw new ArgumentException($"'{phase}' is none of {Full}, {Few}, {Idle}, {Readers}.");
}
