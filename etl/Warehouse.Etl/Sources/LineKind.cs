namespace Warehouse.Etl.Sources;

/// <summary>What a line of a file, or a row of a sheet, holds. Every line is of one kind, so that none is lost.</summary>
internal enum LineKind
{
    /// <summary>Figures: rows of the source, or a part of them.</summary>
    Data,

    /// <summary>A title or the header of a table.</summary>
    Heading,

    /// <summary>A source, a footnote, a date.</summary>
    Note,

    /// <summary>Sums of other lines, which the source does not keep.</summary>
    Total,

    /// <summary>Nothing.</summary>
    Blank,
}
