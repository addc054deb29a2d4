package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.Rendu;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Aids that partners' systems announce one by one, served together when they come together: committed, counted, not paid. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AidesUneAUne {

    private static final String ORIGINE = "échange direct";

    private final AidesDePartenaires aides;
    private final Produits produits;
    private final Territoires territoires;
    private final Clock horloge;

    AidesUneAUne(AidesDePartenaires aides, Produits produits, Territoires territoires, Clock horloge) {
        this.aides = aides;
        this.produits = produits;
        this.territoires = territoires;
        this.horloge = horloge;
    }

    /** One answer per aid, in order: where it is, or why it is refused. A refusal leaves the others alone. */
    public List<Rendu> enregistrer(List<AideDePartenaire> annoncees) {
        LocalDate jour = LocalDate.now(horloge);
        Set<CodeCommune> communes = communes(annoncees);
        List<Optional<Refus>> fautes =
                annoncees.stream().map(aide -> faute(aide, jour, communes)).toList();
        List<AideDePartenaire> saines = new ArrayList<>();
        for (int i = 0; i < fautes.size(); i++) {
            if (fautes.get(i).isEmpty()) {
                saines.add(annoncees.get(i));
            }
        }
        Iterator<Enregistrement> suite = aides.enregistrer(saines, ORIGINE).iterator();
        return fautes.stream()
                .map(faute -> faute.map(Rendu::refuse).orElseGet(() -> rendu(suite.next())))
                .toList();
    }

    private Set<CodeCommune> communes(List<AideDePartenaire> annoncees) {
        List<CodeCommune> codes = annoncees.stream()
                .map(AideDePartenaire::commune)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty() ? Set.of() : territoires.communes(codes).keySet();
    }

    private Optional<Refus> faute(AideDePartenaire aide, LocalDate jour, Set<CodeCommune> communes) {
        if (produits.chercher(aide.produit()).isEmpty()) {
            return refus("produit", "produit-inconnu", "Ce produit n’existe pas : choisissez l’un de ceux de l’axe.");
        }
        if (!aide.montant().estPositif()) {
            return refus("montant", "montant-nul", "Indiquez un montant supérieur à zéro.");
        }
        if (aide.accordeLe().isAfter(jour)) {
            String phrase = "La date d’accord ne peut pas être postérieure à aujourd’hui.";
            return refus("accordeLe", "date-future", phrase);
        }
        return aide.commune() == null || communes.contains(aide.commune())
                ? Optional.empty()
                : refus("commune", "commune-inconnue", "Aucune commune n’a ce code INSEE.");
    }

    private static Optional<Refus> refus(String champ, String code, String phrase) {
        return Optional.of(RegleNonRespectee.surChamp(champ, code, phrase));
    }

    private static Rendu rendu(Enregistrement e) {
        return e.reference() == null
                ? Rendu.refuse(new ConflitDEtat(String.valueOf(e.code()), String.valueOf(e.message())))
                : Rendu.cree(URI.create("/api/salaries/aides/" + e.reference()), Map.of("reference", e.reference()));
    }
}
