using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Warehouse.GraphQL.Execution;

/// <summary>
/// Writes JSON as UTF-8 into pooled pieces of memory and can go back to an earlier position, which is how null propagates (section 6.4.4). A
/// long answer is never copied to a larger piece, and what one answer gives back fits every other. Not thread-safe.
/// </summary>
public sealed class ResponseWriter : IDisposable
{
    /// <summary>Bytes of every piece but the first.</summary>
    private const int PieceSize = 16 * 1024;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c), '"', '\\']);

    private ResponsePiece _first, _last;
    private byte[] _buffer;
    private int _at;

    /// <summary>A writer with an empty first piece.</summary>
    /// <param name="capacity">Bytes of the first piece; more are taken when they are needed.</param>
    public ResponseWriter(int capacity = 4096)
    {
        _first = _last = new(capacity, null);
        _buffer = _first.Buffer;
    }

    /// <summary>Bytes written so far; remember it to <see cref="Truncate"/> later.</summary>
    public int Position => (int)_last.RunningIndex + _at;

    /// <summary>What was written; valid until the next call.</summary>
    public ReadOnlySequence<byte> Written
    {
        get
        {
            _last.Close(_at);
            return new(_first, 0, _last, _at);
        }
    }

    /// <summary>Bytes of memory that are held for it.</summary>
    internal int Capacity => _last.Capacity;

    /// <summary>Forgets everything after a position.</summary>
    /// <param name="position">Between 0 and <see cref="Position"/>.</param>
    public void Truncate(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)position, (uint)Position, nameof(position));
        while (position < _last.RunningIndex)
        {
            _last = _last.Drop();
            _buffer = _last.Buffer;
        }

        _at = position - (int)_last.RunningIndex;
    }

    /// <summary>Gives back what a short answer leaves of its only piece.</summary>
    internal void TrimExcess()
    {
        if (_first != _last || _at > _buffer.Length / 2)
        {
            return;
        }

        ResponsePiece smaller = new(_at, null);
        _buffer.AsSpan(0, _at).CopyTo(smaller.Buffer);
        ArrayPool<byte>.Shared.Return(_buffer);
        _first = _last = smaller;
        _buffer = smaller.Buffer;
    }

    /// <summary>Writes bytes that are JSON already.</summary>
    /// <param name="json">UTF-8.</param>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        _at += json.Length;
    }

    /// <summary>Writes one ASCII character of structure.</summary>
    /// <param name="structure">For example <c>{</c>.</param>
    public void WriteByte(byte structure)
    {
        if (_at == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_at++] = structure;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt32(int value) => WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt64(long value)
    {
        value.TryFormat(Reserve(20), out var written, default, CultureInfo.InvariantCulture);
        _at += written;
    }

    /// <summary>Writes a number, as short as it reads back the same.</summary>
    /// <param name="value">Finite.</param>
    /// <exception cref="GraphQLException">It is not finite: JSON has no such number.</exception>
    public void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new GraphQLException($"Float cannot represent non numeric value: {value.ToString(CultureInfo.InvariantCulture)}");
        }

        value.TryFormat(Reserve(32), out var written, default, CultureInfo.InvariantCulture);
        _at += written;
    }

    /// <summary>Writes a single-precision number, as short as it reads back the same.</summary>
    /// <param name="value">Finite.</param>
    /// <exception cref="GraphQLException">It is not finite: JSON has no such number.</exception>
    public void WriteSingle(float value)
    {
        if (!float.IsFinite(value))
        {
            WriteDouble(value);
        }

        value.TryFormat(Reserve(32), out var written, default, CultureInfo.InvariantCulture);
        _at += written;
    }

    /// <summary>Writes an exact number without closing zeros: one number has one text, whatever scale its store keeps.</summary>
    /// <param name="value">The value.</param>
    public void WriteDecimal(decimal value)
    {
        const decimal One = 1.0000000000000000000000000000m;
        (value / One).TryFormat(Reserve(40), out var written, default, CultureInfo.InvariantCulture);
        _at += written;
    }

    /// <summary>Writes a formattable value between quotes; its text must need no escape (dates, identifiers).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">Its format, at most 64 bytes of text.</param>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        var target = Reserve(66);
        target[0] = (byte)'"';
        value.TryFormat(target[1..], out var written, format, CultureInfo.InvariantCulture);
        target[written + 1] = (byte)'"';
        _at += written + 2;
    }

    /// <summary>Writes text with quotes and escapes.</summary>
    /// <param name="text">Unpaired surrogates become U+FFFD.</param>
    public void WriteString(ReadOnlySpan<char> text)
    {
        var target = Reserve((text.Length * 3) + 2);
        target[0] = (byte)'"';
        var clean = text.IndexOfAny(Escaped);
        if (clean >= 0)
        {
            WriteEscaped(text, clean);
            return;
        }

        Utf8.FromUtf16(text, target[1..], out _, out var written);
        target[written + 1] = (byte)'"';
        _at += written + 2;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        for (var piece = _buffer.Length == 0 ? null : _last; piece is not null; piece = piece.Previous)
        {
            ArrayPool<byte>.Shared.Return(piece.Buffer);
        }

        (_buffer, _at) = ([], 0);
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Written);

    private void WriteEscaped(ReadOnlySpan<char> text, int clean)
    {
        WriteByte((byte)'"');
        while (clean >= 0)
        {
            WriteUnescaped(text[..clean]);
            WriteEscape(text[clean]);
            text = text[(clean + 1)..];
            clean = text.IndexOfAny(Escaped);
        }

        WriteUnescaped(text);
        WriteByte((byte)'"');
    }

    private void WriteUnescaped(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Reserve(text.Length * 3), out _, out var written);
        _at += written;
    }

    private void WriteEscape(char character)
    {
        switch (character)
        {
            case '"': WriteRaw("\\\""u8); break;
            case '\\': WriteRaw("\\\\"u8); break;
            case '\n': WriteRaw("\\n"u8); break;
            case '\r': WriteRaw("\\r"u8); break;
            case '\t': WriteRaw("\\t"u8); break;
            case '\b': WriteRaw("\\b"u8); break;
            case '\f': WriteRaw("\\f"u8); break;
            default:
                WriteRaw("\\u00"u8);
                Utf8Formatter.TryFormat((byte)character, Reserve(2), out _, new StandardFormat('x', 2));
                _at += 2;
                break;
        }
    }

    private Span<byte> Reserve(int length)
    {
        if (_buffer.Length - _at < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_at);
    }

    private void Grow(int length)
    {
        ObjectDisposedException.ThrowIf(_buffer.Length == 0, this);
        _last.Close(_at);
        _last = new(Math.Max(PieceSize, length), _last);
        (_buffer, _at) = (_last.Buffer, 0);
    }
}
