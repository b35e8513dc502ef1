using System.Runtime.InteropServices;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Finds the order of cells without moving them: by one number each, and by the whole key where the numbers are equal.</summary>
internal static class CellOrder
{
    /// <summary>So many cells are put in order one by one: asking for a sort takes longer.</summary>
    private const int Few = 32;

    /// <summary>The places of the first cells of an array, in the order of their keys.</summary>
    public static int[] Of(OutcomeCell[] cells, int count)
    {
        var ranks = new ulong[count];
        var places = new int[count];
        for (var i = 0; i < count; i++)
            (ranks[i], places[i]) = (cells[i].Rank, i);
        Array.Sort(ranks, places);

        var byKey = Comparer<int>.Create((a, b) => OutcomeCell.Compare(cells[a], cells[b]));
        for (int from = 0, to; from < count; from = to)
        {
            for (to = from + 1; to < count && ranks[to] == ranks[from];)
                to++;
            if (to - from > Few)
                Array.Sort(places, from, to - from, byKey);
            else
                Insert(cells, places.AsSpan(from, to - from));
        }

        return places;
    }

    /// <summary>Sorts a few cells: those of a slice come in order, or nearly so.</summary>
    public static void Sort(List<OutcomeCell> cells)
    {
        if (cells.Count > Few)
            cells.Sort();
        else
            Insert(CollectionsMarshal.AsSpan(cells));
    }

    private static void Insert(Span<OutcomeCell> cells)
    {
        for (var i = 1; i < cells.Length; i++)
        {
            var (cell, at) = (cells[i], i);
            for (; at > 0 && OutcomeCell.Compare(cells[at - 1], cell) > 0; at--)
                cells[at] = cells[at - 1];
            cells[at] = cell;
        }
    }

    private static void Insert(OutcomeCell[] cells, Span<int> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            var (place, at) = (places[i], i);
            for (; at > 0 && OutcomeCell.Compare(cells[places[at - 1]], cells[place]) > 0; at--)
                places[at] = places[at - 1];
            places[at] = place;
        }
    }
}
