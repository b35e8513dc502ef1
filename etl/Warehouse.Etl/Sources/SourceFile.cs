using System.Security.Cryptography;

namespace Warehouse.Etl.Sources;

/// <summary>A file on disk that is to be imported, with the fingerprint of its bytes.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path, string sha256, long length)
    {
        Path = path;
        Sha256 = sha256;
        Length = length;
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>The file's name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits, lower case.</summary>
    public string Sha256 { get; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; }

    /// <summary>Fingerprints a file.</summary>
    /// <exception cref="UnreadableFileException">The file does not exist or may not be read.</exception>
    public static SourceFile At(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new(System.IO.Path.GetFullPath(path), Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(System.IO.Path.GetFileName(path), $"cannot be opened: {e.Message}");
        }
    }

    /// <summary>Opens the bytes for reading from the start.</summary>
    public Stream Open() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}
