using ClosedXML.Excel;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Reports.Layout;

/// <summary>
/// Colours and formats. The colours are Okabe and Ito's, which people with any colour vision tell apart; a sign stands beside
/// each of them.
/// </summary>
internal static class Style
{
    public const string Blue = "0072B2", Orange = "E69F00", Green = "009E73";

    /// <summary>
    /// <see cref="Captions.Format"/> gives them the report's language. Attainment has two decimals, so that 84.97 % does
    /// not stand beside the light of less than 85 % as 85.0 %.
    /// </summary>
    public const string Whole = "#,##0", TwoDecimals = "#,##0.00", Rate = TwoDecimals, Percent = "0.0%", FinePercent = "0.00%", Change = "+0.0%;-0.0%;0.0%", Pesos = "\"$\" #,##0";

    /// <summary>Days as Colombia writes them.</summary>
    public const string Day = "dd/mm/yyyy", Time = Day + " hh:mm";

    public static XLColor Ink { get; } = XLColor.FromArgb(0x1F, 0x2A, 0x37);

    public static XLColor Quiet { get; } = XLColor.FromArgb(0x5B, 0x67, 0x70);

    public static XLColor Header { get; } = XLColor.FromArgb(0x00, 0x4B, 0x7A);

    public static XLColor TotalFill { get; } = XLColor.FromArgb(0xDD, 0xE9, 0xF2);

    public static XLColor Warning { get; } = XLColor.FromArgb(0xFF, 0xE8, 0xB3);

    public static XLColor Line { get; } = XLColor.FromArgb(0xC9, 0xD3, 0xDB);

    /// <summary>The sign of a light; its word stands beside it.</summary>
    public static string Sign(TrafficLight light) => light switch
    {
        TrafficLight.Low => "▼",
        TrafficLight.Vulnerable => "◆",
        TrafficLight.Good => "●",
        TrafficLight.Over => "▲",
        _ => "–",
    };

    public static XLColor Colour(TrafficLight light) => light switch
    {
        TrafficLight.Low => XLColor.FromArgb(0xB3, 0x4A, 0x00),
        TrafficLight.Vulnerable => XLColor.FromArgb(0x8A, 0x5A, 0x00),
        TrafficLight.Good => XLColor.FromArgb(0x00, 0x6B, 0x4F),
        TrafficLight.Over => XLColor.FromArgb(0x00, 0x5A, 0x8C),
        _ => Quiet,
    };
}
