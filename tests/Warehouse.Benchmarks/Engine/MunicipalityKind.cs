namespace Warehouse.Benchmarks.Engine;

public enum MunicipalityKind
{
    Municipality,
    NonMunicipalised,
    Island,
}
