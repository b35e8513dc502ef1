namespace Warehouse.Reports;

/// <summary>What a run tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>The file is written.</summary>
    public const int Done = 0;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>No file was written.</summary>
    public const int Failed = 3;

    public const string Help = "Exit codes: 0 done, 2 usage, 3 failed and no file written.";
}
