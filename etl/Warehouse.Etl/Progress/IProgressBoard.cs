namespace Warehouse.Etl.Progress;

/// <summary>Where a run shows how far it is.</summary>
internal interface IProgressBoard
{
    /// <summary>Does one step and shows it: while it runs on a terminal, and as one line when it is done.</summary>
    /// <param name="title">What is done, e.g. <c>population</c>.</param>
    /// <param name="work">The step.</param>
    /// <param name="summary">The outcome in words.</param>
    Task<T> StepAsync<T>(string title, Func<IProgressStep, Task<T>> work, Func<T, string> summary);

    /// <summary>Writes a line of its own.</summary>
    void Line(string text);
}

/// <summary>One step that runs.</summary>
internal interface IProgressStep
{
    /// <summary>Tells how far the step is.</summary>
    /// <param name="done">How much of it is done, 0 to 1.</param>
    /// <param name="rows">Rows handled so far.</param>
    void At(double done, long rows);
}
