using System.IO.Compression;
using System.Text;

namespace Warehouse.Reports.Streaming;

/// <summary>The parts of a package in a zip archive that is only appended to.</summary>
internal sealed class ZipParts(ZipArchive zip, DateTime stamp)
{
    /// <summary>Begins a part; the one before is ended.</summary>
    public Task<Stream> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new(DateTime.SpecifyKind(stamp, DateTimeKind.Utc));
        return entry.OpenAsync(cancellationToken);
    }

    /// <summary>Adds a small part.</summary>
    public async Task AddAsync(string name, string content, CancellationToken cancellationToken)
    {
        await using var part = await OpenAsync(name, cancellationToken);
        await part.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken);
    }
}
