using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>InputObjectDefaultValueHasCycle (3.10): the default of an input field must not need itself.</summary>
internal sealed class DefaultValueCycles(SchemaErrors errors)
{
    private static readonly ObjectValueNode Empty = new();
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<(string Coordinate, ValueNode Default)> _path = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public void Check(InputObjectType type) => CheckValue(type, Empty);

    private void CheckValue(InputObjectType type, ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values)
                CheckValue(type, item);
        }

        if (value is not ObjectValueNode fields)
            return;
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is not InputObjectType fieldType)
                continue;
            if (fields.Fields.LastOrDefault(given => given.Name.Value == field.Name) is { } given)
                CheckValue(fieldType, given.Value);
            else if (field.DefaultValue is { } defaultValue)
                CheckDefault($"{type}.{field.Name}", fieldType, defaultValue);
        }
    }

    private void CheckDefault(string coordinate, InputObjectType type, ValueNode defaultValue)
    {
        if (_positions.TryGetValue(coordinate, out var start))
        {
            var via = string.Join(", ", _path.Skip(start + 1).Select(step => step.Coordinate));
            errors.Add(
                $"Invalid circular reference. The default value of Input Object field {coordinate} references itself{(via.Length > 0 ? $" via the default values of: {via}" : string.Empty)}.",
                _path.Skip(start).Select(step => step.Default));
        }
        else if (_visited.Add(coordinate))
        {
            _positions.Add(coordinate, _path.Count);
            _path.Add((coordinate, defaultValue));
            CheckValue(type, defaultValue);
            _path.RemoveAt(_path.Count - 1);
            _positions.Remove(coordinate);
        }
    }
}
