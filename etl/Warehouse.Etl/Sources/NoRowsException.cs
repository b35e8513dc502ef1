namespace Warehouse.Etl.Sources;

/// <summary>A file has the table of a source, and the table has a header and nothing below it.</summary>
internal sealed class NoRowsException(string fileName) : UnreadableFileException(fileName, "the file has a header and no rows");
