namespace Warehouse.Model.Operational.Plans;

/// <summary>What of a plan project a rule looks at.</summary>
public enum OpportunityRuleKind
{
    /// <summary>The MGA sector, two digits.</summary>
    Sector,

    /// <summary>The MGA programme, four digits.</summary>
    Programme,

    /// <summary>Whole words that follow each other.</summary>
    Word,

    /// <summary>Beginnings of words that follow each other: <c>capacit</c> meets capacitar and capacitación.</summary>
    Prefix,
}
