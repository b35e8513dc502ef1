using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Forms;

/// <summary>What the hidden sheet of a form says of it.</summary>
/// <param name="Form">The form's name.</param>
/// <param name="Version">The version that it was made with.</param>
/// <param name="Regional">The regional that it was made for; empty when for all.</param>
internal sealed record FormMark(string Form, int Version, string Regional)
{
    /// <summary>The sheet's name.</summary>
    public const string Sheet = "Marca";

    private const string Sign = "warehouse-form";

    /// <summary>The cells of the sheet.</summary>
    public IReadOnlyList<string> Cells => [Sign, Form, $"{Version}", Regional];

    /// <summary>Reads the mark of a workbook; null when it is no form.</summary>
    public static FormMark? Of(SourceFile file) =>
        file.Sheet(s => s.Rows.Count > 0 && s.Rows[0][0] == Sign)?.Rows[0] is { } row && int.TryParse(row[2], out var version)
            ? new(row[1], version, row[3])
            : null;
}
