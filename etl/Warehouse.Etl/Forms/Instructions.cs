using Warehouse.Etl.Forms.Package;

namespace Warehouse.Etl.Forms;

/// <summary>The sheet that says, in Spanish, how a form is filled in.</summary>
internal static class Instructions
{
    /// <summary>The sheet of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="refused">Whether it carries rows that were refused.</param>
    public static PackageSheet Of(Form form, bool refused) => new("Instrucciones", [(28, CellStyle.Wrapped), (14, CellStyle.Wrapped), (90, CellStyle.Wrapped)],
    [
        [new(form.Title, CellStyle.Title)],
        [],
        .. Steps(form, refused).Select(step => new[] { new PackageCell(step) }),
        [],
        [new("Columna", CellStyle.Heading), new("Obligatoria", CellStyle.Heading), new("Qué se escribe", CellStyle.Heading)],
        .. form.Columns.Select(c => new[] { Wrapped(c.Heading), Wrapped(c.Required ? "Sí" : "No"), Wrapped(c.Help) }),
        [],
        .. form.Rules.Select(rule => new[] { new PackageCell(rule) }),
    ]);

    private static IEnumerable<string> Steps(Form form, bool refused)
    {
        if (refused)
            yield return "Estas filas no se cargaron. Corrija la celda coloreada de cada una, según el motivo de la última columna, y envíe el archivo de nuevo.";
        yield return $"Llene la hoja «{Form.DataSheet}». {form.Grain}";
        yield return "Las columnas de encabezado oscuro son obligatorias. No cambie los encabezados ni el orden de las columnas.";
        yield return "Elija de las listas. Las fechas se escriben 2012-03-20 o 20/03/2012; los números, enteros y sin puntos.";
        yield return "Una celda vacía quiere decir que no se sabe: nunca es cero, ni borra lo que ya se conoce.";
        yield return "Una fila que ya se cargó con los mismos valores se puede enviar de nuevo sin daño.";
    }

    private static PackageCell Wrapped(string text) => new(text, CellStyle.Wrapped);
}
