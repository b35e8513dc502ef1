using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Forms;

/// <summary>Why a row of a form was refused, in the words of whoever filled it in.</summary>
internal static class SpanishReason
{
    /// <summary>The reason.</summary>
    /// <param name="form">The form.</param>
    /// <param name="row">The refused row.</param>
    public static string Of(Form form, RejectedRow row)
    {
        if (form.Column(row.Field) is not { } column)
            return Sentence(row.Rule);
        var cells = row.Raw.Split('\t');
        var place = form.Columns.ToList().IndexOf(column);
        var cell = place < cells.Length ? cells[place].Trim() : "";
        return $"{column.Heading}{(cell.Length == 0 ? "" : $" «{cell}»")}: {Sentence(row.Rule)} {column.Help}";
    }

    private static string Sentence(string rule) => rule switch
    {
        Rules.Required => "falta el dato.",
        Rules.Form => "no tiene la forma esperada.",
        Rules.Range => "está fuera de los límites.",
        Rules.Length => "es demasiado largo.",
        Rules.Choice => "no es una opción de la lista.",
        Rules.KnownCode => "no se conoce.",
        Rules.UniqueKey => "La fila repite otra con valores distintos; se tomó la primera.",
        Rules.Whole => "La fila está bien; se carga con toda la lista cuando se corrijan las demás.",
        Rules.Sequence => "se repite o deja un hueco antes.",
        Rules.Transition => "no puede seguir al estado que ya se conoce.",
        Rules.OwnRegional => "es de otra regional.",
        Rules.Closed => "ya está verificado y no se corrige.",
        _ => "no concuerda con las demás celdas.",
    };
}
