namespace Warehouse.Etl.Verbs;

/// <summary>What the command line returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Finished, but rows were refused or checks failed.</summary>
    public const int Rejects = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Failed, and nothing was changed.</summary>
    public const int Failed = 3;

    /// <summary>The codes as they stand in the help.</summary>
    public const string Help = "Exit codes: 0 done, 1 finished with refused rows or failed checks, 2 usage, 3 failed and nothing changed.";
}
