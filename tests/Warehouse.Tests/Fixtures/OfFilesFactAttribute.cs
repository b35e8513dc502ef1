namespace Warehouse.Tests.Fixtures;

/// <summary>A test of what only the embedded store has: files, which are locked, copied, full or read-only.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal class OfFilesFactAttribute : FactAttribute
{
    public OfFilesFactAttribute() => Skip = PostgreSqlServer.IsChosen ? "About the files of the embedded store; the stores of this run are on PostgreSQL." : null;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfFilesTheoryAttribute : TheoryAttribute
{
    public OfFilesTheoryAttribute() => Skip = PostgreSqlServer.IsChosen ? "About the files of the embedded store; the stores of this run are on PostgreSQL." : null;
}

/// <summary>A test of what only a server has.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfServerFactAttribute : FactAttribute
{
    public OfServerFactAttribute() => Skip = PostgreSqlServer.IsChosen ? null : "Needs a PostgreSQL server: .ci/postgresql starts one, WAREHOUSE_TEST_POSTGRESQL names it.";
}
