using System.Linq.Expressions;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Poverty;

/// <summary>A municipality's place in one poverty index.</summary>
public sealed class PovertyRank
{
    /// <summary>Competition rank, 1 = poorest; equal values share a rank (1, 2, 2, 4).</summary>
    public int Rank { get; init; }

    /// <summary>Percentage poor, 0 to 100.</summary>
    public double Value { get; init; }

    /// <summary>The publisher warns of the value: never show it without this mark.</summary>
    public bool Caution { get; init; }

    /// <summary>Fifth of the ranked units by count, 1 = poorest.</summary>
    public int Quintile { get; init; }

    /// <summary>Competition rank within the department.</summary>
    public int DepartmentRank { get; init; }

    /// <summary>The municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The index.</summary>
    [GraphQLIgnore]
    public required string IndexCode { get; init; }

    /// <summary>Code of its department.</summary>
    [GraphQLIgnore]
    public required string DepartmentCode { get; init; }

    /// <summary>DIVIPOLA code: what tells equal ranks apart.</summary>
    [GraphQLIgnore]
    public required string MunicipalityCode { get; init; }

    /// <summary>What an index says of a municipality that it ranks.</summary>
    internal static readonly Expression<Func<PovertyValue, PovertyRank>> Of = v => new()
    {
        Rank = v.Rank!.Value,
        Value = v.Value!.Value,
        Caution = v.Caution,
        Quintile = v.Quintile!.Value,
        DepartmentRank = v.DepartmentRank!.Value,
        IndexCode = v.IndexCode,
        MunicipalityCode = v.MunicipalityCode,
        DepartmentCode = v.Municipality!.DepartmentCode,
        Municipality = v.Municipality!,
    };
}
