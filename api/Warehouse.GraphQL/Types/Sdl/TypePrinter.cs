namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Writes the definition of one named type.</summary>
internal sealed class TypePrinter(MemberPrinter members)
{
    public string Print(NamedType type) => MemberPrinter.Description(type.Description) + (type switch
    {
        ScalarType scalar => $"scalar {scalar}{SpecifiedBy(scalar)}{members.Applied(scalar.AppliedDirectives)}",
        ObjectType complex => $"type {complex}{Implements(complex)}{members.Applied(complex.AppliedDirectives)}{Fields(complex)}",
        InterfaceType complex => $"interface {complex}{Implements(complex)}{members.Applied(complex.AppliedDirectives)}{Fields(complex)}",
        UnionType union => $"union {union}{members.Applied(union.AppliedDirectives)}{Members(union)}",
        EnumType enumType => $"enum {enumType}{members.Applied(enumType.AppliedDirectives)}{Block(enumType.Values, value => value.Description, members.Print)}",
        InputObjectType input => $"input {input}{OneOf(input)}{members.Applied(input.AppliedDirectives)}{Block(input.Fields, field => field.Description, members.Print)}",
        _ => throw new ArgumentException($"{type} is of no kind that can be written.", nameof(type)),
    });

    private static string SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedBy is null ? string.Empty : $" @specifiedBy(url: {MemberPrinter.Quote(scalar.SpecifiedBy)})";

    private static string OneOf(InputObjectType input) => input.IsOneOf ? " @oneOf" : string.Empty;

    private static string Implements(ComplexType type) =>
        type.Interfaces.Count == 0 ? string.Empty : $" implements {string.Join(" & ", type.Interfaces)}";

    private static string Members(UnionType union) =>
        union.Types.Count == 0 ? string.Empty : $" = {string.Join(" | ", union.Types)}";

    private string Fields(ComplexType type) => Block(type.Fields, field => field.Description, members.Print);

    private static string Block<T>(IReadOnlyList<T> items, Func<T, string?> describe, Func<T, string> print)
    {
        if (items.Count == 0)
            return string.Empty;
        var lines = items.Select((item, i) => $"{MemberPrinter.Description(describe(item), "  ", isFirst: i == 0)}  {print(item)}\n");
        return $" {{\n{string.Concat(lines)}}}";
    }
}
