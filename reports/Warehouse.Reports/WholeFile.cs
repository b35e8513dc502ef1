namespace Warehouse.Reports;

/// <summary>A file that is there as a whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and puts it in its place at the end; what was there before stays when the writing fails.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var part = $"{path}.{Guid.NewGuid():n}.part";
        try
        {
            await using (var content = File.Create(part))
            {
                await write(content);
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
