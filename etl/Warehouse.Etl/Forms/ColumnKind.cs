namespace Warehouse.Etl.Forms;

/// <summary>What a column of a form takes.</summary>
internal enum ColumnKind
{
    /// <summary>Text on a line.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A day.</summary>
    Day,

    /// <summary>One of a list.</summary>
    Choice,
}
