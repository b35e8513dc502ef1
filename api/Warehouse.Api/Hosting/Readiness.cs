namespace Warehouse.Api.Hosting;

/// <summary>Whether every question can be answered; as long as not the API says so instead of answering by halves.</summary>
internal sealed class Readiness
{
    private volatile bool ready;

    /// <summary>Why the API is not ready and may not become so by itself; null while the first load runs and while it is ready.</summary>
    public string? Failure { get; private set; }

    public bool IsReady => ready;

    /// <summary>Every question can be answered from now on.</summary>
    public void Succeed() => (Failure, ready) = (null, true);

    /// <summary>The store went away; whoever watches it says when it is back.</summary>
    public void Lose(string reason) => (Failure, ready) = (reason, false);

    public void Fail(string reason) => Failure = reason;
}
