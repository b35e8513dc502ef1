namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>Circular references of input objects (3.10): some finite value must exist for each.</summary>
internal sealed class FiniteInputObjects(Schema schema, SchemaErrors errors)
{
    private readonly HashSet<InputObjectType> _finite = [];
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<(string Coordinate, InputValue Field)> _path = [];
    private readonly Dictionary<InputObjectType, int> _positions = [];

    public void Check()
    {
        InputObjectType[] types = [.. schema.Types.OfType<InputObjectType>()];
        // Each round finds the types whose needed types are all known to be finite, until a round finds none.
        while (types.Any(type => IsFinite(type) && _finite.Add(type)))
        {
        }

        foreach (var type in types.Where(type => !_finite.Contains(type)))
            Report(type);
    }

    private bool IsFinite(InputObjectType type)
    {
        if (_finite.Contains(type))
            return false;
        return type.IsOneOf
            ? type.Fields.Count == 0 || type.Fields.Any(field => Needed(type, field) is not { } needed || _finite.Contains(needed))
            : type.Fields.All(field => Needed(type, field) is not { } needed || _finite.Contains(needed));
    }

    // A OneOf object needs its chosen field whatever its type; any other only what is non-null and no list.
    private static InputObjectType? Needed(InputObjectType type, InputValue field) =>
        (type.IsOneOf ? field.Type : field.Type as NonNullType is { } nonNull ? nonNull.OfType : null) as InputObjectType;

    private void Report(InputObjectType type)
    {
        if (!_visited.Add(type))
            return;
        _positions.Add(type, _path.Count);
        foreach (var field in type.Fields)
        {
            if (Needed(type, field) is not { } needed || _finite.Contains(needed))
                continue;
            _path.Add(($"{type}.{field.Name}", field));
            if (_positions.TryGetValue(needed, out var start))
                Report(needed, _path[start..]);
            else
                Report(needed);
            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(type);
    }

    private void Report(InputObjectType type, List<(string Coordinate, InputValue Field)> cycle)
    {
        var fields = string.Join(", ", cycle.Select(step => step.Coordinate));
        errors.Add($"Input Object {type} cannot be provided a finite value because it references itself through fields: {fields}.", cycle.Select(step => step.Field.SyntaxNode));
    }
}
