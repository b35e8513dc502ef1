namespace Warehouse.Etl.Forms.Package;

/// <summary>How a cell looks: its place in <see cref="Stylesheet"/>.</summary>
internal enum CellStyle
{
    /// <summary>As it comes.</summary>
    Plain,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>Text over several lines.</summary>
    Wrapped,

    /// <summary>The heading of a column.</summary>
    Heading,

    /// <summary>The heading of a column that must be filled.</summary>
    RequiredHeading,

    /// <summary>Text that stays text, whatever it begins with.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A cell that was refused.</summary>
    Bad,

    /// <summary>Why.</summary>
    Reason,
}
