namespace Warehouse.GraphQL.Data.DataLoaders;

/// <summary>What the scheduler needs to know of a DataLoader.</summary>
public interface IDataLoader
{
    /// <summary>Fetches the keys asked for since the last call. Never throws: a failure goes to those who wait.</summary>
    Task DispatchAsync();

    /// <summary>Forgets every cached value.</summary>
    void ClearAll();
}
