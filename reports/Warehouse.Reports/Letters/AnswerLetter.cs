using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Warehouse.Model.Operational;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Letters;

/// <summary>The answer to DNP as a document: the same bytes as long as the review is the same.</summary>
public static class AnswerLetter
{
    /// <summary>Media type of the document.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string HeaderId = "rIdHeader", FooterId = "rIdFooter";

    /// <summary>Writes the answer of a review; one that was not sent is marked as a draft, one of the demonstration scenario as such.</summary>
    /// <param name="store">The operational store.</param>
    /// <param name="reviewId">The review.</param>
    /// <param name="output">Where the document goes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether there is such a review.</returns>
    public static async Task<bool> WriteAsync(OperationalContext store, int reviewId, Stream output, CancellationToken cancellationToken)
    {
        if (await AnswerContent.ReadAsync(store, reviewId, cancellationToken) is not { } answer)
        {
            return false;
        }

        var stamp = (answer.Review.SentOn ?? answer.Review.StartedOn ?? answer.Review.Cycle!.OpensOn).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            Fill(document, answer, stamp);
        }

        await StablePackage.CopyAsync(package, stamp, output, cancellationToken);
        return true;
    }

    /// <summary>Name for a downloaded document.</summary>
    public static string FileName(int reviewId) => $"respuesta-dnp-{reviewId}.docx";

    private static void Fill(WordprocessingDocument document, AnswerContent answer, DateTime stamp)
    {
        document.PackageProperties.Title = $"Respuesta al plan de {answer.Municipality ?? answer.Department}";
        document.PackageProperties.Creator = $"SENA, Regional {answer.Regional}";
        document.PackageProperties.Language = "es-CO";
        (document.PackageProperties.Created, document.PackageProperties.Modified) = (stamp, stamp);
        var main = document.AddMainDocumentPart();
        LetterStyles.AddTo(main);
        main.AddNewPart<HeaderPart>(HeaderId).Header = new(Marks(answer));
        main.AddNewPart<FooterPart>(FooterId).Footer = new(PageNumber(answer));
        main.Document = new(new Body([.. AnswerBody.Of(answer), LetterStyles.Section(HeaderId, FooterId)]));
    }

    private static IEnumerable<OpenXmlElement> Marks(AnswerContent answer)
    {
        yield return LetterMarkup.Line($"Servicio Nacional de Aprendizaje, SENA\nRegional {answer.Regional}", bold: true, after: 240);
        if (!answer.IsSent)
        {
            yield return LetterMarkup.Line("BORRADOR: esta respuesta no se ha enviado", bold: true, after: 0, align: JustificationValues.Right);
        }

        if (answer.Review.Demonstration)
        {
            yield return LetterMarkup.Line("DATOS DE DEMOSTRACIÓN: no es una respuesta real", bold: true, after: 0, align: JustificationValues.Right);
        }
    }

    private static Paragraph PageNumber(AnswerContent answer)
    {
        var line = LetterMarkup.Line($"{answer.Review.Cycle!.Title} · página ", after: 0, align: JustificationValues.Center);
        line.Append(new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" });
        return line;
    }
}
