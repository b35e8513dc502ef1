using System.Reflection;
using System.Xml.Linq;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Export;

/// <summary>The documentation that the compiler writes beside an assembly, in plain words.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> summaries;

    private Documentation(XDocument document) => summaries = document.Descendants("member")
        .Where(m => m.Element("summary") is not null)
        .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")!);

    /// <summary>That of the model.</summary>
    public static Documentation OfModel() =>
        new(XDocument.Load(Path.Combine(AppContext.BaseDirectory, typeof(StarContext).Assembly.GetName().Name + ".xml")));

    /// <summary>What a type is; null when nothing is said.</summary>
    public string? Of(Type type) => Words($"T:{type.FullName}");

    /// <summary>What a property is; null when nothing is said.</summary>
    public string? Of(PropertyInfo property) => Words($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private string? Words(string member) => summaries.TryGetValue(member, out var summary)
        ? string.Join(' ', Text(summary).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : null;

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => see.Attribute("cref")!.Value.Split('.')[^1],
        XElement inner => Text(inner),
        _ => "",
    }));
}
