namespace Warehouse.Model.Star;

/// <summary>A row of a dimension. Its key never changes once facts can point at it.</summary>
public interface IDimension
{
    /// <summary>Surrogate key, given by the load; 0 stands for unknown or not applicable where the dimension has such a row.</summary>
    int Key { get; set; }
}
