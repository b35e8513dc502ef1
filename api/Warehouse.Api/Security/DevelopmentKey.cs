using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Warehouse.Database;

namespace Warehouse.Api.Security;

/// <summary>The key that signs tokens of a developer's own machine: made on first use, beside the stores, readable by its owner only.</summary>
internal static class DevelopmentKey
{
    private const string FileName = "development-token.key";
    private const int Bytes = 32;

    /// <summary>The key of the machine's stores, made when there is none.</summary>
    public static SymmetricSecurityKey Of(DatabaseOptions database)
    {
        var folder = database.Directory
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "Warehouse");
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            Make(file);
        }

        return new(File.ReadAllBytes(file));
    }

    // Written aside and renamed, so that nobody reads half a key; of two processes that make one, the first wins.
    private static void Make(string file)
    {
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Bytes));
        }

        try
        {
            File.Move(draft, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
