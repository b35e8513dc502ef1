using System.IO.Compression;
using Warehouse.Etl.Sources;
using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Fixtures;

/// <summary>The publishers' files of the folder Originals, unpacked while the tests run.</summary>
internal sealed class OriginalFiles : IDisposable
{
    private static readonly string Packed = System.IO.Path.Combine(Repository.Root, "tests", "Warehouse.Tests", "Fixtures", "Originals");
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-originals-").FullName;

    /// <summary>The names of all of them, in their order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Packed, "*.gz").Select(f => System.IO.Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    /// <summary>The file as published.</summary>
    public SourceFile Open(string name) => SourceFile.At(Path(name));

    public string Path(string name)
    {
        var path = System.IO.Path.Combine(folder, name);
        lock (folder)
        {
            if (!File.Exists(path))
                Unpack(name, path);
        }

        return path;
    }

    /// <summary>A file of one's own beside them.</summary>
    public SourceFile Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return SourceFile.At(path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Unpack(string name, string path)
    {
        using var packed = File.OpenRead(System.IO.Path.Combine(Packed, name + ".gz"));
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var file = File.Create(path);
        unpacked.CopyTo(file);
    }
}
