namespace Warehouse.Api.Security;

/// <summary>What a caller is to the warehouse; <see cref="AccessPolicy"/> says what each may.</summary>
public enum Role
{
    /// <summary>Strategic planner: reads everything, of every regional.</summary>
    Planner,

    /// <summary>A regional's director or staff: reads and writes what belongs to that regional.</summary>
    Regional,

    /// <summary>Executive: reads reports, budgets and commitments of every regional.</summary>
    Executive,

    /// <summary>Data steward: reads everything; imports, sets budgets, verifies outcomes.</summary>
    Steward,
}
