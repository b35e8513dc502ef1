using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Operational.Poverty;

/// <summary>What one poverty index says of one municipality. Grain: index and municipality; percentages 0 to 100.</summary>
public sealed class PovertyValue : Imported
{
    /// <summary>The index.</summary>
    public required string IndexCode { get; set; }

    /// <summary>The index; null when a query did not bring it.</summary>
    public PovertyIndex? Index { get; set; }

    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>The municipality.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>Percentage poor in the whole municipality; null when not published.</summary>
    public double? Value { get; set; }

    /// <summary>Percentage poor in the seat (cabecera); null when not published.</summary>
    public double? Urban { get; set; }

    /// <summary>Percentage poor outside the seat (resto); null when not published.</summary>
    public double? Rural { get; set; }

    /// <summary>The publisher warns of insufficient census information: never show the value without this mark.</summary>
    public bool Caution { get; set; }

    /// <summary>The publisher warns of a census omission over 20 % in the values by area.</summary>
    public bool CautionByArea { get; set; }

    /// <summary>Competition rank among the units with a value, 1 = poorest (1, 2, 2, 4); null without value.</summary>
    public int? Rank { get; set; }

    /// <summary>The same rank within the department; null without value.</summary>
    public int? DepartmentRank { get; set; }

    /// <summary>Fifth of the ranked units by count, 1 = poorest; null without value.</summary>
    public int? Quintile { get; set; }
}
