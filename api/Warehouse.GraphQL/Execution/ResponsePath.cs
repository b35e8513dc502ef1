namespace Warehouse.GraphQL.Execution;

/// <summary>The position in the response that is being written; made into a list only when an error needs it (section 7.1.2, "path").</summary>
internal sealed class ResponsePath
{
    private (FieldPlan? Field, int Index)[] _segments = new (FieldPlan?, int)[16];
    private int _depth;

    public void Enter(FieldPlan field) => Push((field, 0));

    public void Enter(int index) => Push((null, index));

    public void Leave() => _depth--;

    public IReadOnlyList<object> ToList()
    {
        var path = new object[_depth];
        for (var i = 0; i < _depth; i++)
        {
            path[i] = _segments[i].Field is { } field ? field.ResponseName : _segments[i].Index;
        }

        return path;
    }

    private void Push((FieldPlan?, int) segment)
    {
        if (_depth == _segments.Length)
        {
            Array.Resize(ref _segments, _depth * 2);
        }

        _segments[_depth++] = segment;
    }
}
