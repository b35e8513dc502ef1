using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Reads descriptions from the documentation files beside the assemblies; where there is no file there is no description.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    public string? Summary(MemberInfo member) =>
        Text(Find(member)?.Element("summary")) ?? (member is PropertyInfo property ? RecordParameter(property) : null);

    public string? Parameter(ParameterInfo parameter) => Parameter(Find(parameter.Member), parameter.Name!);

    // The properties of a positional record are documented as parameters of the type.
    private string? RecordParameter(PropertyInfo property) => Parameter(Find(property.DeclaringType!), property.Name);

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name));

    private XElement? Find(MemberInfo member)
    {
        var found = File((member as Type ?? member.DeclaringType!).Assembly).GetValueOrDefault(XmlMemberId.Of(member));
        return found is null || found.Element("inheritdoc") is null ? found : Inherited(member, found.Element("inheritdoc")!);
    }

    private XElement? Inherited(MemberInfo member, XElement inheritdoc)
    {
        if (inheritdoc.Attribute("cref")?.Value is { } cref)
        {
            return _files.Values.Select(f => f.GetValueOrDefault(cref)).FirstOrDefault(m => m is not null);
        }
        var type = member as Type ?? member.DeclaringType!;
        var parents = type.GetInterfaces().Prepend(type.BaseType).OfType<Type>();
        return parents
            .Select(p => member is Type ? p : p.GetMember(member.Name).FirstOrDefault())
            .Select(m => m is null ? null : Find(m))
            .FirstOrDefault(m => m is not null);
    }

    private Dictionary<string, XElement> File(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            var path = Path.ChangeExtension(assembly.Location, ".xml");
            members = path.Length > 0 && System.IO.File.Exists(path)
                ? XDocument.Load(path).Descendants("member").Where(m => m.Attribute("name") is not null)
                    .DistinctBy(m => m.Attribute("name")!.Value).ToDictionary(m => m.Attribute("name")!.Value)
                : [];
            _files.Add(assembly, members);
        }
        return members;
    }

    private static string? Text(XElement? element)
    {
        var text = element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Replace(" \n ", "\n", StringComparison.Ordinal).Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value.Replace('\n', ' '),
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "para" } paragraph => $" \n \n {string.Concat(paragraph.Nodes().Select(Markdown))}",
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => $"`{reference.Attribute("name")?.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see when see.IsEmpty => $"`{Last(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? see.Attribute("href")?.Value ?? "")}`",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => "",
    };

    /// <summary>What a reader of the schema knows it by: fields and enum values are not written as they are in C#.</summary>
    private static string Last(string reference)
    {
        if (reference.Length <= 2 || reference[1] != ':')
        {
            return reference;
        }

        var name = reference[2..].Split('(')[0].Split('.')[^1].Split('`')[0];
        return reference[0] switch
        {
            'P' => Naming.CamelCase(name),
            'F' => Naming.UpperSnake(name),
            _ => name,
        };
    }

    [GeneratedRegex(@"[ \t\r]+")]
    private static partial Regex Spaces();
}
