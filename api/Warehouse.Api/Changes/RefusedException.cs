namespace Warehouse.Api.Changes;

/// <summary>Why a change was refused: nothing was written.</summary>
public abstract class RefusedException(string message) : Exception(message);
