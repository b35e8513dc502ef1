using Warehouse.Model.Operational;

namespace Warehouse.Etl.Forms;

/// <summary>What a drop-down lists: fixed words, or codes that the store knows when the form is made.</summary>
/// <param name="Name">Name of the list, in Spanish.</param>
/// <param name="Ask">Reads the choices; of one regional where a code is given.</param>
internal sealed record ChoiceList(string Name, Func<OperationalContext, string?, CancellationToken, Task<IReadOnlyList<Choice>>> Ask)
{
    /// <summary>The words of a fixed list; empty for a list of the store.</summary>
    public IReadOnlyList<Choice> Words { get; private init; } = [];

    /// <summary>A list of fixed words.</summary>
    public static ChoiceList Fixed(string name, params IReadOnlyList<Choice> words) => new(name, (_, _, _) => Task.FromResult(words)) { Words = words };

    /// <summary>
    /// The code that a cell means: that of the word, or the beginning of a coded label. Anything else passes unchanged, so that the
    /// source refuses it and shows it as it stands.
    /// </summary>
    public string CodeOf(string cell) => Words.Count > 0
        ? Words.Where(w => w.Label.Equals(cell, StringComparison.OrdinalIgnoreCase)).Select(w => w.Code).FirstOrDefault(cell)
        : cell.Split(' ', 2)[0];
}
