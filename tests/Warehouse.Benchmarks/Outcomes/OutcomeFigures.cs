namespace Warehouse.Benchmarks.Outcomes;

/// <summary>How long a question took on one store.</summary>
/// <param name="Facts">Outcome facts of the store.</param>
/// <param name="Median">Milliseconds of one client, not from the cache.</param>
/// <param name="Tail">p99 of 16 clients, not from the cache, in milliseconds.</param>
/// <param name="Crowd">Median of the same 16 clients.</param>
/// <param name="KeptCpu">Milliseconds of server CPU a request that is answered from the cache.</param>
/// <param name="Shell">Milliseconds of the sqlite3 shell; null where it is not compared.</param>
/// <param name="Memory">Greatest memory of the server so far, in bytes.</param>
internal sealed record OutcomeFigures(long Facts, double Median, double Tail, double Crowd, double KeptCpu, double? Shell, long Memory);
