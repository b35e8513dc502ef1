namespace Warehouse.Etl.Forms;

/// <summary>An Excel form that people fill in for one source. A row of it is a row of the source.</summary>
/// <param name="Name">The source's name, e.g. <c>reviews</c>.</param>
/// <param name="Title">Its title, in Spanish.</param>
/// <param name="Grain">What a row is, in Spanish.</param>
/// <param name="Columns">Its columns, in their order.</param>
/// <param name="Rules">What else holds, in Spanish, one sentence each.</param>
internal sealed record Form(string Name, string Title, string Grain, IReadOnlyList<FormColumn> Columns, params IReadOnlyList<string> Rules)
{
    /// <summary>Version of all forms: one more whenever a column comes, goes or means something else.</summary>
    public const int Version = 1;

    /// <summary>The sheet that is filled in.</summary>
    public const string DataSheet = "Datos";

    /// <summary>The column with a heading or a name; null when there is none.</summary>
    public FormColumn? Column(string? name) => Columns.FirstOrDefault(c => c.Name == name);
}
