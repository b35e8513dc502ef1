namespace Warehouse.Etl.Sources.Territory;

/// <summary>How DANE writes the kind of a unit and a coordinate, and how the product's own file does.</summary>
internal static class DivipolaWords
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["Municipio"] = "municipio",
        ["Isla"] = "isla",
        ["Área no municipalizada"] = "area_no_municipalizada",
    };

    /// <summary>The kind of a unit; an unknown word passes and is refused.</summary>
    public static string TypeOf(string text) => Types.GetValueOrDefault(text, text);

    /// <summary>Degrees to about ten centimetres.</summary>
    public static string Degrees(string text) => Translation.Rounded(text, 6);
}
