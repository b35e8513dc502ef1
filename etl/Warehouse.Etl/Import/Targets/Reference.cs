namespace Warehouse.Etl.Import.Targets;

/// <summary>A column whose code the store must know.</summary>
/// <param name="Codes">Reads the known codes.</param>
/// <param name="CodeOf">The code in a row; null when the row has none.</param>
/// <param name="Field">The column's name.</param>
/// <typeparam name="TRow">The typed row.</typeparam>
internal sealed record Reference<TRow>(Func<ImportSession, Task<KnownCodes>> Codes, Func<TRow, string?> CodeOf, string Field);
