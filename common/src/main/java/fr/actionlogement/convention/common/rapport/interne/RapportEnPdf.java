package fr.actionlogement.convention.common.rapport.interne;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.actionlogement.convention.common.montant.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A report on A4: tagged (PDF/UA), fonts embedded, pages numbered. Nothing in it depends on the day it is printed, so that
 * two prints of the same report are the same bytes.
 */
@Component
public class RapportEnPdf {

    private static final String POLICES = "convention/common/polices/";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String FAMILLE = "DejaVu Sans Condensed";

    private final ITemplateEngine gabarits;
    private final Formats formats;

    RapportEnPdf(ITemplateEngine gabarits, Formats formats) {
        this.gabarits = gabarits;
        this.formats = formats;
    }

    /** The file. */
    public byte[] imprimer(Rapport rapport, ContenuDeRapport contenu) {
        Context contexte = new Context(Locale.FRANCE);
        contexte.setVariable("rapport", rapport);
        contexte.setVariable("contenu", contenu);
        contexte.setVariable("formats", formats);
        contexte.setVariable("cellules", new CellulesEnTexte());
        String page = gabarits.process("common/rapport/pdf", contexte);
        PdfRendererBuilder construction = new PdfRendererBuilder();
        construction.useFont(() -> police("DejaVuSansCondensed.ttf"), FAMILLE, 400, FontStyle.NORMAL, true);
        construction.useFont(() -> police("DejaVuSansCondensed-Bold.ttf"), FAMILLE, 700, FontStyle.NORMAL, true);
        construction.usePdfUaAccessibility(true);
        construction.withProducer("Convention quinquennale 2023-2027");
        construction.withHtmlContent(page, null);
        return ecrire(construction, rapport);
    }

    private static byte[] ecrire(PdfRendererBuilder construction, Rapport rapport) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        construction.toStream(sortie);
        try (PdfBoxRenderer rendu = construction.buildPdfRenderer()) {
            rendu.layout();
            rendu.createPDFWithoutClosing();
            PDDocument document = rendu.getPdfDocument();
            String instant = INSTANT.format(rapport.etabliLe());
            document.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, instant);
            document.getDocumentInformation().getCOSObject().setString(COSName.MOD_DATE, instant);
            document.setDocumentId(Long.parseUnsignedLong(rapport.empreinte().substring(0, 16), 16));
            document.save(sortie);
            document.close();
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream police(String nom) {
        try {
            return new ClassPathResource(POLICES + nom).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
