using System.Text;

namespace Warehouse.GraphQL.Language;

/// <summary>Reads a quoted string from behind its opening quote (specification 2.9.4): its value and end, or its fault.</summary>
internal ref struct StringReading
{
    private readonly string _source;
    private StringBuilder? _unescaped;

    public StringReading(string source, int start)
    {
        _source = source;
        End = start;
        Read();
    }

    /// <summary>The text with escapes resolved.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>The offset after the closing quote.</summary>
    public int End { get; private set; }

    /// <summary>What makes the string invalid and where, or null.</summary>
    public (int Position, string Description)? Fault { get; private set; }

    private void Read()
    {
        var chunk = End;
        while (Fault is null && End < _source.Length && _source[End] is not ('\n' or '\r'))
        {
            if (_source[End] == '"')
            {
                Value = _unescaped is null ? _source[chunk..End] : _unescaped.Append(_source, chunk, End - chunk).ToString();
                End++;
                return;
            }

            if (_source[End] == '\\')
            {
                _unescaped ??= new StringBuilder();
                _unescaped.Append(_source, chunk, End - chunk);
                ReadEscape(_unescaped);
                chunk = End;
                continue;
            }

            var length = CodePoints.ScalarLength(_source, End);
            if (length == 0)
                Fault = (End, $"Invalid character within String: {CodePoints.Print(_source, End)}.");
            End += length;
        }

        Fault ??= (End, "Unterminated string.");
    }

    private void ReadEscape(StringBuilder target)
    {
        switch (At(End + 1))
        {
            case 'u' when At(End + 2) == '{':
                ReadBracedUnicode(target);
                return;
            case 'u':
                ReadFixedUnicode(target);
                return;
            case var c:
                var index = "\"\\/bfnrt".IndexOf(c);
                if (index < 0)
                    Fault = (End, $"Invalid character escape sequence: \"{Slice(2)}\".");
                else
                    target.Append("\"\\/\b\f\n\r\t"[index]);
                End += 2;
                return;
        }
    }

    // No scalar value needs more than eight digits, so \u{00000000} is the longest form.
    private void ReadBracedUnicode(StringBuilder target)
    {
        var point = 0u;
        var size = 3;
        while (size < 12)
        {
            var c = At(End + size++);
            if (c == '}' && size >= 5 && CodePoints.IsScalarValue(point))
            {
                target.Append(char.ConvertFromUtf32((int)point));
                End += size;
                return;
            }

            if (!char.IsAsciiHexDigit(c))
                break;
            point = (point << 4) | HexDigit(c);
        }

        Fault = (End, $"Invalid Unicode escape sequence: \"{Slice(size)}\".");
    }

    private void ReadFixedUnicode(StringBuilder target)
    {
        if (HexUnit(End + 2) is { } unit)
        {
            if (!char.IsSurrogate(unit))
            {
                target.Append(unit);
                End += 6;
                return;
            }

            if (At(End + 6) == '\\' && At(End + 7) == 'u' && HexUnit(End + 8) is { } trailing && char.IsSurrogatePair(unit, trailing))
            {
                target.Append(unit).Append(trailing);
                End += 12;
                return;
            }
        }

        Fault = (End, $"Invalid Unicode escape sequence: \"{Slice(6)}\".");
    }

    private readonly char? HexUnit(int position)
    {
        var unit = 0u;
        for (var i = position; i < position + 4; i++)
        {
            if (!char.IsAsciiHexDigit(At(i)))
                return null;
            unit = (unit << 4) | HexDigit(At(i));
        }

        return (char)unit;
    }

    private static uint HexDigit(char c) => (uint)(char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);

    private readonly char At(int position) => position < _source.Length ? _source[position] : '\0';

    private readonly string Slice(int length) => _source.Substring(End, Math.Min(length, _source.Length - End));
}
