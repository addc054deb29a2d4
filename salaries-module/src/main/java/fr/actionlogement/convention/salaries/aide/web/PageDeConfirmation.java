package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.TermeVue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that shows what is about to be done, and of which sum. */
@Component
class PageDeConfirmation {

    private static final String PAGE = "salaries/mobili-jeune/confirmer";

    private final Aides aides;
    private final PeriodeConvention periode;

    PageDeConfirmation(Aides aides, PeriodeConvention periode) {
        this.aides = aides;
        this.periode = periode;
    }

    /** The page of an act on the file, or on one of its terms. */
    String montrer(String reference, @Nullable Integer rang, String chemin, Model modele) {
        AideVue vue = aides.lire(reference);
        ActeDeDossier acte = ActeDeDossier.de(chemin);
        TermeVue terme = rang == null ? null : terme(vue, rang);
        String suite = rang == null ? "/" : "/termes/" + rang + "/";
        modele.addAttribute("vue", vue);
        modele.addAttribute("acte", acte);
        modele.addAttribute("terme", terme);
        modele.addAttribute("somme", acte.montant(vue, terme));
        modele.addAttribute("url", "/salaries/mobili-jeune/" + reference + suite + chemin);
        modele.addAttribute("exercices", periode.exercicesAChoisir());
        return PAGE;
    }

    private static TermeVue terme(AideVue vue, int rang) {
        return vue.termes().stream()
                .filter(t -> t.rang() == rang)
                .findFirst()
                .orElseThrow(
                        () -> new Introuvable("L’aide %s n’a pas de terme n° %d.".formatted(vue.reference(), rang)));
    }
}
