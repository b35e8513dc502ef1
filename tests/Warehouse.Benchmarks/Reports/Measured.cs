namespace Warehouse.Benchmarks.Reports;

/// <summary>What a case took.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Cpu">Seconds of CPU.</param>
/// <param name="FirstByte">Seconds to the first byte.</param>
/// <param name="Memory">Greatest memory of the process, in bytes.</param>
/// <param name="Bytes">Bytes written.</param>
internal sealed record Measured(double Wall, double Cpu, double FirstByte, long Memory, long Bytes);
