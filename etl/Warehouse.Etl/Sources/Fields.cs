using System.Globalization;
using System.Text.Json;

namespace Warehouse.Etl.Sources;

/// <summary>
/// The cells of one row by column name, read as typed values. The first cell that cannot be understood is kept in
/// <see cref="Problem"/>; reading goes on with harmless values so that a layout needs no checks of its own.
/// An empty cell means "not published" and is null, never zero.
/// </summary>
internal sealed class Fields(IReadOnlyList<string> columns)
{
    private const int LineLength = 400;
    private readonly Dictionary<string, int> places = columns.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i);
    private string[] cells = [];

    /// <summary>The first thing wrong with the row; null when nothing is.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>The first thing odd with the row, which is taken all the same; null when nothing is.</summary>
    public Problem? Warning { get; private set; }

    /// <summary>Moves to another row.</summary>
    public void Take(string[] row) => (cells, Problem, Warning) = (row, null, null);

    /// <summary>Text without surrounding blanks; null when empty.</summary>
    public string? OptionalText(string column)
    {
        var text = cells[places[column]].Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>Text that must be there.</summary>
    public string Text(string column) => OptionalText(column) ?? Refuse(column, Rules.Required, "is empty", "");

    /// <summary>A code of an exact number of digits, kept as text with its leading zeros.</summary>
    public string Code(string column, int digits)
    {
        var text = Text(column);
        return Problem is not null || IsCode(text, digits) ? text
            : Refuse(column, Rules.Form, $"\"{text}\" is not a code of {digits} digits", text);
    }

    /// <summary>Like <see cref="Code"/>; null when empty.</summary>
    public string? OptionalCode(string column, int digits) => OptionalText(column) is null ? null : Code(column, digits);

    /// <summary>The DIVIPOLA code of a municipality, five digits.</summary>
    public string Municipality(string column = "municipality_code") => Code(column, 5);

    /// <summary>A whole number; null when empty.</summary>
    public int? OptionalInt(string column, int min = 0, int max = int.MaxValue) => (int?)OptionalLong(column, min, max);

    /// <summary>A whole number that must be there.</summary>
    public int Int(string column, int min = 0, int max = int.MaxValue) =>
        Present(OptionalInt(column, min, max), column);

    /// <summary>A whole number of up to 18 digits that must be there.</summary>
    public long Long(string column, long min = 0, long max = long.MaxValue) => Present(OptionalLong(column, min, max), column);

    /// <summary>A decimal number; null when empty.</summary>
    public decimal? OptionalDecimal(string column, decimal min = 0, decimal max = decimal.MaxValue)
    {
        if (OptionalText(column) is not { } text)
            return null;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return Refuse<decimal?>(column, Rules.Form, $"\"{text}\" is not a number with a decimal point", null);
        return value >= min && value <= max ? value : OutOfRange<decimal?>(column, text, min, max);
    }

    /// <summary>A percentage, 0 to 100; null when empty.</summary>
    public double? Percent(string column) => (double?)OptionalDecimal(column, 0, 100);

    /// <summary>A coordinate in degrees; null when empty.</summary>
    public double? Degrees(string column, decimal min, decimal max) => (double?)OptionalDecimal(column, min, max);

    /// <summary>A number that must be there.</summary>
    public double Number(string column) => Present((double?)OptionalDecimal(column), column);

    /// <summary><c>1</c> or <c>0</c>.</summary>
    public bool Flag(string column) => Int(column, 0, 1) == 1;

    /// <summary><c>1</c>, <c>0</c>, or null when empty.</summary>
    public bool? OptionalFlag(string column) => OptionalInt(column, 0, 1) switch { null => null, var n => n == 1 };

    /// <summary>A day as <c>2012-03-20</c>; null when empty.</summary>
    public DateOnly? OptionalDate(string column) => OptionalText(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Refuse<DateOnly?>(column, Rules.Form, $"\"{text}\" is not a date as 2012-03-20", null);

    /// <summary>A day that must be there.</summary>
    public DateOnly Date(string column) => Present(OptionalDate(column), column);

    /// <summary>One of a few words.</summary>
    public string Word(string column, params string[] words)
    {
        var text = Text(column);
        return Problem is not null || words.Contains(text) ? text
            : Refuse(column, Rules.Choice, $"\"{text}\" is none of {string.Join(", ", words)}", text);
    }

    /// <summary>A member of an enumeration, written as in the schema: <c>IN_REVIEW</c>.</summary>
    public T OneOf<T>(string column)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{v}"));
        return words.GetValueOrDefault(Word(column, [.. words.Keys]));
    }

    /// <summary>Text of limited length that must be there.</summary>
    public string Line(string column, int most = LineLength) => OptionalLine(column, most) ?? Refuse(column, Rules.Required, "is empty", "");

    /// <summary>Text of limited length; null when empty.</summary>
    public string? OptionalLine(string column, int most = LineLength) => OptionalText(column) is not { } text ? null
        : text.Length <= most ? text : Refuse(column, Rules.Length, $"has {text.Length} characters; at most {most} fit", text);

    /// <summary>Refuses the row when a cell is empty although it must not be.</summary>
    public void Need(bool condition, string column)
    {
        if (condition && OptionalText(column) is null)
            Refuse(column, Rules.Required, "is empty", 0);
    }

    /// <summary>Refuses the row unless its cells agree.</summary>
    public void Agree(bool condition, string column, string reason)
    {
        if (!condition)
            Refuse(column, Rules.Consistent, reason, 0);
    }

    /// <summary>Takes the row with a warning unless its cells agree: a publisher's own files break the rule here and there.</summary>
    public void Doubt(bool condition, string column, string reason)
    {
        if (!condition)
            Warning ??= new(Rules.Consistent, column, $"{column}: {reason}.");
    }

    /// <summary>Warns unless the share of a whole lies between those of its two parts, where all three are published.</summary>
    /// <param name="column">The column of the whole.</param>
    /// <param name="whole">Its share.</param>
    /// <param name="urban">The share of the seat.</param>
    /// <param name="rural">The share of the rest.</param>
    /// <param name="rounding">By how much rounding may move it.</param>
    public void DoubtBetween(string column, double? whole, double? urban, double? rural, double rounding) => Doubt(
        whole is null || urban is null || rural is null || (whole >= Math.Min(urban.Value, rural.Value) - rounding && whole <= Math.Max(urban.Value, rural.Value) + rounding),
        column, string.Create(CultureInfo.InvariantCulture, $"{whole} is not between urban {urban} and rural {rural}"));

    private static bool IsCode(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);

    /// <summary>A whole number of up to 18 digits; null when empty.</summary>
    public long? OptionalLong(string column, long min, long max)
    {
        if (OptionalText(column) is not { } text)
            return null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return Refuse<long?>(column, Rules.Form, $"\"{text}\" is not a whole number", null);
        return value >= min && value <= max ? value : OutOfRange<long?>(column, text, min, max);
    }

    private T Present<T>(T? value, string column)
        where T : struct => value ?? Refuse(column, Rules.Required, "is empty", default(T));

    private T? OutOfRange<T>(string column, string text, object min, object max) => Refuse(column, Rules.Range,
        string.Create(CultureInfo.InvariantCulture, $"{text} is outside {min} to {max}"), default(T));

    private T Refuse<T>(string column, string rule, string reason, T instead)
    {
        Problem ??= new(rule, column, $"{column}: {reason}.");
        return instead;
    }
}
