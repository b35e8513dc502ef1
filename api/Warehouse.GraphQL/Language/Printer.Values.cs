using System.Globalization;
using System.Text;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

// Input values.
public sealed partial class Printer
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                Write($"${variable.Name.Value}");
                break;
            case IntValueNode number:
                Write(number.Value);
                break;
            case FloatValueNode number:
                Write(number.Value);
                break;
            case StringValueNode text:
                Write(text.IsBlock ? BlockString.Print(text.Value) : Quote(text.Value));
                break;
            case BooleanValueNode boolean:
                Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                Write("null");
                break;
            case EnumValueNode name:
                Write(name.Value);
                break;
            case ListValueNode list:
                WriteItems("[", Texts(list.Values), "]", LongestLine - 2);
                break;
            case ObjectValueNode fields:
                WriteFields(Texts(fields.Fields));
                break;
        }
    }

    private void WriteFields(string[] fields)
    {
        if (LengthOnOneLine(fields) > LongestLine - 4)
            WriteItemBlock("{", fields, "}");
        else
            Write($"{{ {string.Join(", ", fields)} }}");
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null)
            return;
        Write(" = ");
        Write(value);
    }

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }
}
