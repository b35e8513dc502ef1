namespace Warehouse.Etl.Forms.Package;

/// <summary>A sheet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Width in characters of each column and how its empty cells look.</param>
/// <param name="Rows">Its rows from the first on.</param>
internal sealed record PackageSheet(
    string Name, IReadOnlyList<(double Width, CellStyle Style)> Columns, IReadOnlyList<IReadOnlyList<PackageCell>> Rows)
{
    /// <summary><c>visible</c>, <c>hidden</c>, or <c>veryHidden</c>: not even offered for showing.</summary>
    public string State { get; init; } = "visible";

    /// <summary>Whether the first row stays in sight.</summary>
    public bool FrozenHeading { get; init; }

    /// <summary>What may be typed.</summary>
    public IReadOnlyList<Validation> Validations { get; init; } = [];
}
