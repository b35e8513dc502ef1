using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.Tests.Api;

/// <summary>Names with their types that a schema promises; it may hold more.</summary>
internal sealed class SchemaOutline(string sdl)
{
    /// <summary>What a schema does not keep of the promise, one line each.</summary>
    public IReadOnlyList<string> BrokenBy(string schema)
    {
        var served = Members(schema).ToDictionary();
        return [.. Members(sdl)
            .Where(promised => !served.TryGetValue(promised.Key, out var type) || type != promised.Value)
            .Select(promised => $"{promised.Key}: {promised.Value}, but {served.GetValueOrDefault(promised.Key, "nothing of that name")}")];
    }

    private static IEnumerable<KeyValuePair<string, string>> Members(string sdl) => Parser.Parse(sdl).Definitions
        .OfType<TypeDefinitionNode>()
        .SelectMany(type => MembersOf(type).Select(member => KeyValuePair.Create($"{type.Name.Value}{member.Key}", member.Value)));

    private static IEnumerable<KeyValuePair<string, string>> MembersOf(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode { Fields: var fields } => fields.SelectMany(MembersOf),
        InputObjectTypeDefinitionNode { Fields: var fields } => fields.Select(f => Typed($".{f.Name.Value}", f.Type)),
        EnumTypeDefinitionNode { Values: var values } => values.Select(v => KeyValuePair.Create($".{v.Name.Value}", "a value")),
        _ => [KeyValuePair.Create("", "a type")],
    };

    private static IEnumerable<KeyValuePair<string, string>> MembersOf(FieldDefinitionNode field) =>
        field.Arguments.Select(a => Typed($".{field.Name.Value}({a.Name.Value})", a.Type)).Prepend(Typed($".{field.Name.Value}", field.Type));

    private static KeyValuePair<string, string> Typed(string name, TypeNode type) => KeyValuePair.Create(name, Printer.Print(type));
}
