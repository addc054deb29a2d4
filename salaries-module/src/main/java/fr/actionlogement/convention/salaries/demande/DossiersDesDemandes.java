package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.dossier.DossierSuivi;
import fr.actionlogement.convention.common.dossier.SourceDeDossiers;
import fr.actionlogement.convention.common.piece.PieceAttendue;
import fr.actionlogement.convention.common.piece.PiecesAttendues;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.DemandesEnBase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Requests as dossiers: their documents, which may name a person, are for those who instruct and control. */
@Component
class DossiersDesDemandes implements SourceDeDossiers, PiecesAttendues {

    /** Name of the kind. */
    static final String SORTE = "demandes";

    private static final String AXE = "salaries";
    private static final Set<Etat> CLOS = Set.of(Etat.SOLDE, Etat.REFUSE, Etat.ABANDONNE, Etat.EXPIRE);
    private static final Map<String, String> CHAMPS = champs();

    private final Parcours parcours;
    private final DemandesEnBase demandes;
    private final UtilisateurCourant utilisateur;

    DossiersDesDemandes(Parcours parcours, DemandesEnBase demandes, UtilisateurCourant utilisateur) {
        this.parcours = parcours;
        this.demandes = demandes;
        this.utilisateur = utilisateur;
    }

    @Override
    public String axe() {
        return AXE;
    }

    @Override
    public String sorte() {
        return SORTE;
    }

    @Override
    public Optional<DossierSuivi> dossier(String reference) {
        if (!utilisateur.a(Niveau.GESTION, AXE) && !utilisateur.a(Niveau.CONTROLE, AXE)) {
            return Optional.empty();
        }
        return demandes.suivre(reference)
                .map(suivie -> new DossierSuivi(
                        reference,
                        suivie.produit().libelle() + " " + reference,
                        "/salaries/demandes/" + reference,
                        !CLOS.contains(suivie.etat()),
                        CHAMPS));
    }

    @Override
    public List<PieceAttendue> attendues(String reference) {
        Optional<AideSuivie> aide = parcours.chercher(reference);
        Optional<DemandeEnBase> demande = aide.flatMap(a -> demandes.lire(a.id()));
        return demande.map(d -> PiecesDUneDemande.de(Fiches.produit(aide.get()), Fiches.forme(d)))
                .orElse(List.of());
    }

    private static Map<String, String> champs() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("montant", "Montant et durée");
        champs.put("emploi", "Emploi");
        champs.put("foyer", "Foyer et revenus");
        champs.put("logement", "Logement");
        champs.put("projet", "Achat ou travaux");
        return Collections.unmodifiableMap(champs);
    }
}
