namespace Warehouse.Etl.Forms;

/// <summary>A column of a form.</summary>
/// <param name="Name">The column of the source that it fills.</param>
/// <param name="Heading">Its heading, in Spanish.</param>
/// <param name="Help">What to write into it, in Spanish; at most 250 characters.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Required">Whether every row must have it.</param>
internal sealed record FormColumn(string Name, string Heading, string Help, ColumnKind Kind = ColumnKind.Text, bool Required = false)
{
    /// <summary>Width in characters.</summary>
    public double Width { get; init; } = 18;

    /// <summary>The least number; the least length of nothing else.</summary>
    public long Least { get; init; }

    /// <summary>The largest number, or how many characters a text may have.</summary>
    public long Most { get; init; } = 400;

    /// <summary>What the drop-down lists.</summary>
    public ChoiceList? Choices { get; init; }

    /// <summary>A drop-down.</summary>
    public static FormColumn Of(string name, string heading, string help, ChoiceList choices, bool required = true) =>
        new(name, heading, help, ColumnKind.Choice, required) { Choices = choices, Width = 30 };

    /// <summary>A day of the form 2012-03-20.</summary>
    public static FormColumn Day(string name, string heading, string help, bool required = false) =>
        new(name, heading, help, ColumnKind.Day, required) { Width = 14 };

    /// <summary>A whole number within limits.</summary>
    public static FormColumn Whole(string name, string heading, string help, long least, long most, bool required = false) =>
        new(name, heading, help, ColumnKind.Whole, required) { Least = least, Most = most, Width = 16 };
}
