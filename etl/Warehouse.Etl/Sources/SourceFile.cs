using System.Security.Cryptography;
using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources;

/// <summary>A file on disk that is to be imported, with the fingerprint of its bytes.</summary>
internal sealed class SourceFile
{
    private const int HeadBytes = 1 << 13;
    private readonly Lazy<FileKind> kind;
    private readonly Lazy<string> firstLine;
    private readonly Lazy<IReadOnlyList<SheetHead>> sheets;

    private SourceFile(string path, string sha256, long length)
    {
        Path = path;
        Sha256 = sha256;
        Length = length;
        kind = new(KindOf);
        firstLine = new(() => Text.Split('\n', 2)[0].TrimEnd('\r'));
        sheets = new(() => [.. Workbook.Heads(this)]);
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>The file's name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits, lower case.</summary>
    public string Sha256 { get; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; }

    /// <summary>The form, by the first bytes.</summary>
    public FileKind Kind => kind.Value;

    /// <summary>The first line of a text, without byte order mark; cut after some thousand characters.</summary>
    public string FirstLine => firstLine.Value;

    /// <summary>The sheets of a workbook with their first rows; none when the file is no workbook.</summary>
    /// <exception cref="UnreadableFileException">The workbook cannot be opened.</exception>
    public IReadOnlyList<SheetHead> Sheets => sheets.Value;

    /// <summary>The first sheet that fits; null when none does.</summary>
    public SheetHead? Sheet(Func<SheetHead, bool> fits) => Kind is FileKind.Excel or FileKind.OpenDocument ? Sheets.FirstOrDefault(fits) : null;

    /// <summary>The first bytes of a text: as its byte order mark says, as UTF-8, or as Latin-1 in its Windows form when they are not UTF-8.</summary>
    public string Text => TextEncoding.Beginning(Head());

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

    private FileKind KindOf()
    {
        var head = Head();
        if (head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return FileKind.Excel;
        if (head.AsSpan().StartsWith("PK"u8))
            return head.AsSpan().IndexOf("opendocument.spreadsheet"u8) >= 0 ? FileKind.OpenDocument : FileKind.Excel;
        return Text.TrimStart() is ['[' or '{', ..] ? FileKind.Json : FileKind.Text;
    }

    private byte[] Head()
    {
        using var stream = Open();
        var bytes = new byte[Math.Min(HeadBytes, Length)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
