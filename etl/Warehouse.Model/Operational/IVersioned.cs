namespace Warehouse.Model.Operational;

/// <summary>A row that several people may change: whoever saves it must have seen its newest version.</summary>
public interface IVersioned
{
    /// <summary>Grows by one with every change: the token of optimistic concurrency. 0 when nobody but a bulk import wrote the row.</summary>
    int Version { get; set; }
}
