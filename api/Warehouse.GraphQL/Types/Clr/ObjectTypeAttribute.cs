namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The static methods of the class are further fields of an object type; one of the name of a property takes its place.</summary>
/// <typeparam name="T">The C# type of the objects.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ObjectTypeAttribute<T>() : ObjectTypeOptionsAttribute(typeof(T));
