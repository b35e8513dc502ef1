using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Warehouse.Reports.Package;

/// <summary>
/// Makes a package the same whenever it has the same content: parts in one order, one time stamp, no random names. The zip
/// library of the framework stamps entries with the clock and names one part and its relationships at random.
/// </summary>
internal static partial class StablePackage
{
    private const string CoreProperties = "docProps/core.psmdcp";

    /// <summary>Copies a package.</summary>
    public static async Task CopyAsync(MemoryStream package, DateTime stamp, Stream output, CancellationToken cancellationToken)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var content = new MemoryStream();
        using (var target = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => Name(e.FullName), StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(Name(entry.FullName), CompressionLevel.Optimal);
                copy.LastWriteTime = new(DateTime.SpecifyKind(stamp, DateTimeKind.Utc));
                using var from = await entry.OpenAsync(cancellationToken);
                using var to = await copy.OpenAsync(cancellationToken);
                await CopyPartAsync(entry.FullName, from, to, cancellationToken);
            }
        }

        content.Position = 0;
        await content.CopyToAsync(output, cancellationToken);
    }

    private static async Task CopyPartAsync(string name, Stream from, Stream to, CancellationToken cancellationToken)
    {
        if (name is not ("_rels/.rels" or "[Content_Types].xml"))
        {
            await from.CopyToAsync(to, cancellationToken);
            return;
        }

        using var reader = new StreamReader(from);
        var text = RandomPart().Replace(await reader.ReadToEndAsync(cancellationToken), "/" + CoreProperties);
        var number = 0;
        await using var writer = new StreamWriter(to);
        await writer.WriteAsync(RandomId().Replace(text, _ => $"Id=\"rIdPackage{++number}\"").AsMemory(), cancellationToken);
    }

    private static string Name(string name) => RandomPart().IsMatch("/" + name) ? CoreProperties : name;

    [GeneratedRegex("/package/services/metadata/core-properties/[0-9a-f]+\\.psmdcp")]
    private static partial Regex RandomPart();

    [GeneratedRegex("Id=\"R[0-9a-f]{8,}\"")]
    private static partial Regex RandomId();
}
