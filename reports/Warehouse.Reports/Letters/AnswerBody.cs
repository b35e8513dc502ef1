using DocumentFormat.OpenXml;

namespace Warehouse.Reports.Letters;

/// <summary>The text of the answer, from the date to the signature.</summary>
internal static class AnswerBody
{
    private static readonly int[] ProjectWidths = [560, 2700, 1800, 2744, 1600];

    public static IEnumerable<OpenXmlElement> Of(AnswerContent answer) => [.. Head(answer), .. Projects(answer), .. Money(answer), .. Foot(answer)];

    private static IEnumerable<OpenXmlElement> Head(AnswerContent answer)
    {
        var review = answer.Review;
        var place = answer.SenderPlace is { } town ? town + ", " : "";
        yield return LetterMarkup.Line(place + (review.SentOn is { } sent ? AnswerWords.Day(sent) : "sin fecha: aún no se ha enviado"), after: 360);
        yield return LetterMarkup.Line("Señores", after: 0);
        yield return LetterMarkup.Line(review.Recipient ?? "(destinatario por definir)", bold: true, after: 360);
        yield return LetterMarkup.Line($"Asunto: Respuesta al plan {Whose(answer)}{Codes(answer)}, período {answer.Term}: proyectos en los que el SENA puede ser aliado.", bold: true, after: 240);
        yield return LetterMarkup.Line("Respetados señores:");
        yield return LetterMarkup.Line(Opening(answer));
        if (review.Summary is { } summary)
        {
            yield return LetterMarkup.Line(summary);
        }
    }

    private static string Whose(AnswerContent answer) => answer.Municipality is { } name
        ? $"del municipio de {name}"
        : $"del departamento de {answer.Department}";

    private static string Codes(AnswerContent answer) =>
        answer.MunicipalityCode is { } code ? $" ({answer.Department}, código DANE {code})" : "";

    private static string Opening(AnswerContent answer)
    {
        var plan = answer.PlanTitle is { } title ? $"el plan «{title}»" : "el plan";
        var mayor = answer.Mayor is { } name ? $", que lidera {AnswerWords.Person(name)}" : "";
        var received = answer.Review.Plan?.ReceivedOn is { } day ? $", recibido el {AnswerWords.Day(day)}," : "";
        var found = answer.Projects.Count switch
        {
            0 when !answer.IsSent => "aún no ha señalado proyectos en los que pueda comprometerse dentro de su presupuesto ordinario.",
            0 => "no encontró proyectos en los que pueda comprometerse dentro de su presupuesto ordinario.",
            1 => "propone aliarse en un proyecto, dentro de su presupuesto ordinario.",
            var count => $"propone aliarse en {count} proyectos, dentro de su presupuesto ordinario.",
        };
        return $"La Regional {answer.Regional} del SENA revisó {plan} {Whose(answer)}{mayor}{received} y {found}";
    }

    private static IEnumerable<OpenXmlElement> Projects(AnswerContent answer)
    {
        if (answer.Projects.Count == 0)
        {
            yield break;
        }

        yield return LetterMarkup.Heading("Proyectos y aporte del SENA");
        yield return LetterMarkup.Table(
            ProjectWidths,
            ["N.º", "Proyecto del plan", "Área", "Qué haría el SENA", "Valor estimado"],
            answer.Projects.Select((p, i) => (IReadOnlyList<string>)
            [
                (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Name(p),
                AnswerWords.Area(p.Area),
                p.Contribution,
                p.EstimatedCop is { } cop ? AnswerWords.Money(cop) : "Sin estimar",
            ]));
    }

    private static string Name(AnswerProject project)
    {
        string[] lines = [.. ((string?[])[project.Product, project.Indicator]).OfType<string>().Distinct()];
        return $"{(lines.Length == 0 ? "Proyecto" : string.Join('\n', lines))}\n({project.Code})";
    }

    private static IEnumerable<OpenXmlElement> Money(AnswerContent answer)
    {
        yield return LetterMarkup.Heading("Presupuesto y contacto");
        yield return LetterMarkup.Line($"Rubro del presupuesto ordinario: {answer.Review.BudgetLine ?? "(por definir)"}.");
        var known = answer.Projects.Where(p => p.EstimatedCop is not null).ToList();
        if (known.Count > 0)
        {
            var rest = answer.Projects.Count - known.Count;
            var part = rest == 0 ? "" : rest == 1 ? "; un proyecto está sin estimar" : $"; {rest} proyectos están sin estimar";
            yield return LetterMarkup.Line($"Valor estimado en total: {AnswerWords.Money(known.Sum(p => p.EstimatedCop!.Value))} COP{part}.");
        }
    }

    private static IEnumerable<OpenXmlElement> Foot(AnswerContent answer)
    {
        var review = answer.Review;
        string?[] contact = [review.ContactName ?? "(por definir)", review.ContactEmail, review.ContactPhone is { } phone ? "teléfono " + phone : null];
        yield return LetterMarkup.Line($"Contacto: {string.Join(", ", contact.OfType<string>())}.", after: 240);
        yield return LetterMarkup.Line("Cordialmente,", after: 600, keepNext: true);
        yield return LetterMarkup.Line("_______________________________", after: 0, keepNext: true);
        yield return LetterMarkup.Line(review.ContactName ?? "(por definir)", bold: true, after: 0, keepNext: true);
        yield return LetterMarkup.Line(string.Join('\n', ((string?[])[review.ContactPosition, $"SENA, Regional {answer.Regional}"]).OfType<string>()));
    }
}
