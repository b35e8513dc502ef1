using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Sdl;

/// <summary>Writes what types consist of: fields, arguments, input fields, enum values; and directive definitions.</summary>
internal sealed class MemberPrinter(bool withAppliedDirectives)
{
    private static readonly string[] Shown = ["deprecated", "specifiedBy", "oneOf"];

    public string Print(OutputField field) =>
        $"{field.Name}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}{Applied(field.AppliedDirectives)}";

    public string Print(InputValue input)
    {
        var defaultValue = input.DefaultValue is null ? string.Empty : $" = {Printer.Print(input.DefaultValue)}";
        return $"{input.Name}: {input.Type}{defaultValue}{Deprecated(input.DeprecationReason)}{Applied(input.AppliedDirectives)}";
    }

    public string Print(EnumValue value) => $"{value.Name}{Deprecated(value.DeprecationReason)}{Applied(value.AppliedDirectives)}";

    public string Print(DirectiveType directive)
    {
        var repeatable = directive.IsRepeatable ? " repeatable" : string.Empty;
        return $"{Description(directive.Description)}directive {directive}{Arguments(directive.Arguments, string.Empty)}{repeatable} on {string.Join(" | ", directive.Locations)}";
    }

    /// <summary>The schema's own applied directives, each after a space; what the schema itself knows is written from there.</summary>
    public string Applied(IReadOnlyList<DirectiveNode> directives) =>
        withAppliedDirectives
            ? string.Concat(directives.Where(directive => !Shown.Contains(directive.Name.Value)).Select(directive => $" {Printer.Print(directive)}"))
            : string.Empty;

    /// <summary>A description on lines of its own, set off by an empty line from what comes before it in its block.</summary>
    public static string Description(string? text, string indentation = "", bool isFirst = true)
    {
        if (text is null)
            return string.Empty;
        var quoted = Printer.Print(new StringValueNode { Value = text, IsBlock = BlockString.CanPrint(text) });
        var gap = indentation.Length > 0 && !isFirst ? "\n" : string.Empty;
        return $"{gap}{indentation}{quoted.Replace("\n", "\n" + indentation, StringComparison.Ordinal)}\n";
    }

    public static string Quote(string text) => Printer.Print(new StringValueNode { Value = text });

    private static string Deprecated(string? reason) => reason switch
    {
        null => string.Empty,
        BuiltInDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {Quote(reason)})",
    };

    private string Arguments(FieldMap<InputValue> arguments, string indentation)
    {
        if (arguments.Count == 0)
            return string.Empty;
        if (arguments.All(argument => argument.Description is null))
            return $"({string.Join(", ", arguments.Select(Print))})";
        var inner = "  " + indentation;
        var lines = arguments.Select((argument, i) => $"{Description(argument.Description, inner, i == 0)}{inner}{Print(argument)}\n");
        return $"(\n{string.Concat(lines)}{indentation})";
    }
}
