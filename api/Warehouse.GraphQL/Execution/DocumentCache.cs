namespace Warehouse.GraphQL.Execution;

/// <summary>Keeps the documents used last, by their text; bounded by count and by characters.</summary>
internal sealed class DocumentCache(int capacity, int maxCharacters)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<PreparedDocument>> _documents = new(StringComparer.Ordinal);
    private readonly LinkedList<PreparedDocument> _byUse = [];
    private int _characters;

    public PreparedDocument? Find(string text)
    {
        lock (_gate)
        {
            if (!_documents.TryGetValue(text, out var node))
            {
                return null;
            }

            if (node != _byUse.First)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value;
        }
    }

    public void Add(PreparedDocument document)
    {
        lock (_gate)
        {
            if (_documents.TryAdd(document.Text, new(document)))
            {
                _byUse.AddFirst(_documents[document.Text]);
                _characters += document.Text.Length;
            }

            while (_byUse.Last is { } last && (_documents.Count > capacity || _characters > maxCharacters))
            {
                _byUse.RemoveLast();
                _documents.Remove(last.Value.Text);
                _characters -= last.Value.Text.Length;
            }
        }
    }
}
