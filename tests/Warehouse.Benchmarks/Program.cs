using BenchmarkDotNet.Running;
using Warehouse.Benchmarks.Engine;

// dotnet run -c Release --project tests/Warehouse.Benchmarks -- --filter '*ExecuteBenchmarks*'
BenchmarkSwitcher.FromAssembly(typeof(ExecuteBenchmarks).Assembly).Run(args);
