namespace Warehouse.Benchmarks.Outcomes;

/// <summary>How long a question took on one store.</summary>
/// <param name="Median">Milliseconds of one client, not from the cache.</param>
/// <param name="Cpu">Milliseconds of server CPU of the same, which others on the machine do not lengthen.</param>
/// <param name="Tail">p99 of 16 clients, not from the cache, in milliseconds.</param>
/// <param name="Crowd">Median of the same 16 clients.</param>
/// <param name="KeptCpu">Milliseconds of server CPU a request that is answered from the cache, compressed where it is long.</param>
/// <param name="Shell">Milliseconds of the sqlite3 shell; null where it is not compared.</param>
internal sealed record OutcomeFigures(double Median, double Cpu, double Tail, double Crowd, double KeptCpu, double? Shell)
{
    /// <summary>What a table says of it: median, CPU, p99 ÷ median of the 16, cached, and times the shell.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Median:N1} | {Cpu:N1} | {Tail / Crowd:N1} | {KeptCpu:N2} | {(Shell is { } shell ? FormattableString.Invariant($"{Median / shell:N2}") : "")}");
}
