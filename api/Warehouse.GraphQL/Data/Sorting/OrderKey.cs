using System.Linq.Expressions;
using System.Text.Json;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>One key of an order. Missing values come last, whichever the direction, on every provider.</summary>
/// <typeparam name="T">The row.</typeparam>
public abstract class OrderKey<T>
{
    private protected OrderKey(string name, bool isDescending) => (Name, IsDescending) = (name, isDescending);

    /// <summary>Path of the member, e.g. <c>Department.Name</c>.</summary>
    public string Name { get; }

    /// <summary>Greatest first.</summary>
    public bool IsDescending { get; }

    /// <summary>Name and direction; cursors carry it, because a position means nothing in another order.</summary>
    internal string Signature => IsDescending ? "-" + Name : Name;

    internal abstract LambdaExpression Selector { get; }

    internal abstract IOrderedQueryable<T> ApplyTo(IQueryable<T> source, bool isFirst, bool isBackward);

    /// <summary>Rows that come strictly after the value, or strictly before it when going backward.</summary>
    internal abstract Expression Beyond(Expression row, object? value, bool isBackward);

    internal abstract Expression Same(Expression row, object? value);

    internal abstract object? Read(T row);

    internal abstract object? Parse(JsonElement value);
}
