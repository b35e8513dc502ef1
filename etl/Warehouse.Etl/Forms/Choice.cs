namespace Warehouse.Etl.Forms;

/// <summary>An entry of a drop-down.</summary>
/// <param name="Code">What the source takes.</param>
/// <param name="Label">What people read, in Spanish.</param>
internal readonly record struct Choice(string Code, string Label)
{
    /// <summary>A code with its name: <c>27001 Quibdó</c>.</summary>
    public static Choice Coded(string code, string name) => new(code, $"{code} {name}");
}
