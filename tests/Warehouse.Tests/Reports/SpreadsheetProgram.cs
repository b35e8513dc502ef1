using System.Diagnostics;

namespace Warehouse.Tests.Reports;

/// <summary>LibreOffice with its spreadsheet part, where it is installed.</summary>
internal static class SpreadsheetProgram
{
    private static readonly string[] Folders = ["/usr/lib/libreoffice/program", "/opt/libreoffice/program", "/usr/lib64/libreoffice/program"];

    /// <summary>Its folder; null where it is not installed. LIBREOFFICE_PROGRAM names another one.</summary>
    public static string? Folder { get; } = Folders.Prepend(Environment.GetEnvironmentVariable("LIBREOFFICE_PROGRAM") ?? "")
        .FirstOrDefault(f => File.Exists(Path.Combine(f, "soffice")) && File.Exists(Path.Combine(f, "libsclo.so")));

    public static async Task ConvertAsync(string file, string format, string folder)
    {
        var profile = new Uri(Path.Combine(Path.GetDirectoryName(file)!, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo(Path.Combine(Folder!, "soffice")) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[$"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", folder, file])
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start)!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, string.Concat(said));
    }
}

/// <summary>A test that another spreadsheet program is needed for; skipped, with the reason, where there is none.</summary>
public sealed class SpreadsheetProgramFactAttribute : FactAttribute
{
    public SpreadsheetProgramFactAttribute() =>
        Skip = SpreadsheetProgram.Folder is null ? "LibreOffice Calc is not installed here (Debian: libreoffice-calc)." : null;
}
