using System.Text;

namespace Warehouse.Etl.Sources.Sheets;

/// <summary>
/// The encoding of a publisher's text: UTF-8, or what a byte order mark says, or else Latin-1 in the form in which Windows writes it.
/// The five bytes that have no character there tell that a file is something else, which is refused rather than guessed.
/// </summary>
internal static class TextEncoding
{
    /// <summary>Latin-1 with the characters that Windows adds to it, such as dashes and curved quotes.</summary>
    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static ReadOnlySpan<byte> NoCharacters => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    /// <summary>The text of a file's first bytes, without byte order mark; the last character may be cut off.</summary>
    public static string Beginning(byte[] head)
    {
        if (head.AsSpan().StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(head)[1..];
        if (head.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(head)[1..];
        var utf8 = Encoding.UTF8.GetString(head).TrimStart('\uFEFF');
        return utf8.TrimEnd('\uFFFD').Contains('\uFFFD', StringComparison.Ordinal) ? Latin.GetString(head) : utf8;
    }

    /// <summary>The encoding that a file is to be read with; a byte order mark goes before it.</summary>
    /// <exception cref="UnreadableFileException">It is none of those.</exception>
    public static Encoding Of(SourceFile file)
    {
        using var stream = file.Open();
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            Span<char> buffer = stackalloc char[4096];
            while (reader.Read(buffer) > 0)
                continue;
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            RefuseOthers(file);
            return Latin;
        }
    }

    private static void RefuseOthers(SourceFile file)
    {
        using var stream = file.Open();
        var bytes = new byte[1 << 14];
        for (int read; (read = stream.Read(bytes)) > 0;)
        {
            if (bytes.AsSpan(0, read).IndexOfAny(NoCharacters) >= 0)
                throw new UnreadableFileException(file.Name, "the file is neither UTF-8 nor Latin-1 (Windows-1252). Save it as UTF-8 and try again");
        }
    }
}
