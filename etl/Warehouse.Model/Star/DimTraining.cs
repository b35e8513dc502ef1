namespace Warehouse.Model.Star;

/// <summary>A kind of training: type, level and modality together. Key 0: not training.</summary>
public sealed class DimTraining : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>Type of training; null when not training.</summary>
    public string? Type { get; set; }

    /// <summary>Level of training; null when not training.</summary>
    public string? Level { get; set; }

    /// <summary>Modality; null when not training.</summary>
    public string? Modality { get; set; }
}
