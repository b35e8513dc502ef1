namespace Warehouse.Reports.Layout;

/// <summary>How many lines a text takes. Nothing measures text without a display, so characters are weighed.</summary>
internal static class TextLines
{
    /// <summary>Points that a line of the workbook's text is high.</summary>
    public const double Height = 15.5;

    private const double Capital = 1.15, Blank = 0.5, Other = 0.92, WordBreaks = 1.03;

    /// <summary>At least one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Width of its cells in characters.</param>
    public static double Of(string? text, double width) =>
        Math.Max(1, Math.Ceiling((text ?? "").Sum(c => char.IsUpper(c) ? Capital : char.IsWhiteSpace(c) ? Blank : Other) * WordBreaks / Math.Max(width - 1, 4)));
}
