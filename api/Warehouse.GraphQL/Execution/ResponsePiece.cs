using System.Buffers;

namespace Warehouse.GraphQL.Execution;

/// <summary>A pooled piece of an answer's memory, behind the piece before it.</summary>
internal sealed class ResponsePiece : ReadOnlySequenceSegment<byte>
{
    /// <param name="size">Least bytes of it.</param>
    /// <param name="previous">The piece before it, which is closed; null for the first.</param>
    public ResponsePiece(int size, ResponsePiece? previous)
    {
        (Buffer, Previous) = (ArrayPool<byte>.Shared.Rent(size), previous);
        Capacity = Buffer.Length + (previous?.Capacity ?? 0);
        if (previous is not null)
        {
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }

    public byte[] Buffer { get; }

    public ResponsePiece? Previous { get; }

    /// <summary>Bytes of this piece and of those before it, written or not.</summary>
    public int Capacity { get; }

    /// <summary>Says how much of it is written.</summary>
    public void Close(int length) => Memory = Buffer.AsMemory(0, length);

    /// <summary>Gives it back.</summary>
    /// <returns>The piece before it, which is the last one now.</returns>
    public ResponsePiece Drop()
    {
        ArrayPool<byte>.Shared.Return(Buffer);
        Previous!.Next = null;
        return Previous;
    }
}
