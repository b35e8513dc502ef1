using Warehouse.Tests.Architecture;

namespace Warehouse.Tests.Fixtures;

/// <summary>
/// A text that only a person may change. What differs is written beside the golden file as <c>*.received.*</c>: read the
/// difference, and rename the file when it is meant.
/// </summary>
internal static class GoldenFile
{
    /// <param name="name">Path below <c>Golden/</c>, with slashes.</param>
    /// <param name="actual">What the product writes now.</param>
    public static void Check(string name, string actual)
    {
        var golden = Path.Combine(Repository.Root, "tests", "Warehouse.Tests", "Golden", name);
        var received = Path.ChangeExtension(golden, ".received" + Path.GetExtension(golden));
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (File.Exists(golden) && File.ReadAllText(golden).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} is not what it was; the new text stands in {received}.");
    }
}
