using System.Diagnostics;

namespace Warehouse.Benchmarks.Reports;

/// <summary>Forgets what is written, and knows when the first byte came and how many there were. Like a response it cannot go back.</summary>
internal sealed class CountingStream(Stopwatch watch) : Stream
{
    public TimeSpan FirstByte { get; private set; }

    public long Bytes { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Bytes == 0)
        {
            FirstByte = watch.Elapsed;
        }

        Bytes += count;
    }
}
