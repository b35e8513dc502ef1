using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Lineage;

/// <summary>What is known of a municipality besides its outcomes, and where it comes from. Grain: subject, key and reading of a file.</summary>
/// <param name="Subject">What kind of thing it is.</param>
/// <param name="Key">Which one: an index, a series, a cycle, a term; empty when there is one of it only.</param>
/// <param name="Values">The values, a number or a text each; one a row.</param>
/// <param name="Batch">The import; null for what people recorded or the product derived.</param>
/// <param name="Lines">Lines of the file; empty where a row does not come from one line.</param>
internal sealed record PlaceFact(PlaceSubject Subject, string Key, IReadOnlyList<object?> Values, ImportBatch? Batch, IReadOnlyList<int> Lines);

/// <summary>The kinds of things that are known of a municipality.</summary>
internal enum PlaceSubject
{
    /// <summary>The unit in DIVIPOLA.</summary>
    Unit,

    /// <summary>Its category under Law 617.</summary>
    Category,

    /// <summary>Its typology.</summary>
    Typology,

    /// <summary>Its PDET subregion.</summary>
    Pdet,

    /// <summary>Its value in a poverty index.</summary>
    Poverty,

    /// <summary>Its inhabitants.</summary>
    Population,

    /// <summary>Its position on a priority list.</summary>
    Priority,

    /// <summary>Its plan.</summary>
    Plan,

    /// <summary>SENA's answer to its plan.</summary>
    Review,

    /// <summary>A commitment to it.</summary>
    Commitment,
}
