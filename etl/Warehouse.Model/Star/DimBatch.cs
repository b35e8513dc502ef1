namespace Warehouse.Model.Star;

/// <summary>The import that brought a fact: from here to the file, and from the file to its facts. Key 0: people recorded it.</summary>
public sealed class DimBatch : IDimension
{
    /// <summary>The source of key 0.</summary>
    public const string People = "recorded by people";

    /// <summary>The operational store's import batch.</summary>
    public int Key { get; set; }

    /// <summary>The source's name, e.g. <c>sena-training-2025</c>.</summary>
    public required string Source { get; set; }

    /// <summary>The file's name without its folder; null for key 0.</summary>
    public string? FileName { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits; null for key 0.</summary>
    public string? Sha256 { get; set; }

    /// <summary>The layout the reader recognised; null for key 0.</summary>
    public string? Layout { get; set; }

    /// <summary>When the import ended, UTC; null for key 0.</summary>
    public DateTime? ImportedAt { get; set; }
}
