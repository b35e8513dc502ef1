namespace Warehouse.Etl.Sources;

/// <summary>A file as a whole cannot be understood, so nothing of it is loaded. The message names the file and the reason.</summary>
internal class UnreadableFileException(string fileName, string reason) : Exception($"{fileName}: {reason}");
