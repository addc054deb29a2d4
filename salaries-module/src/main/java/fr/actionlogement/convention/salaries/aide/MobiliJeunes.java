package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Resultat;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A Mobili-Jeune file before any money: entered, filed, instructed, refused. Each verb is one act, journaled. */
@Service
@Transactional
public class MobiliJeunes {

    private final AideRepository aides;
    private final DossierMobiliJeuneRepository fiches;
    private final Dossiers dossiers;
    private final Personnes personnes;
    private final References numeros;
    private final Produits produits;
    private final Territoires territoires;
    private final AideMapper mapper;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    MobiliJeunes(
            AideRepository aides,
            DossierMobiliJeuneRepository fiches,
            Dossiers dossiers,
            Personnes personnes,
            References numeros,
            Produits produits,
            Territoires territoires,
            AideMapper mapper,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.aides = aides;
        this.fiches = fiches;
        this.dossiers = dossiers;
        this.personnes = personnes;
        this.numeros = numeros;
        this.produits = produits;
        this.territoires = territoires;
        this.mapper = mapper;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Enters a draft; returns its reference. */
    public String saisir(Identite identite, DemandeMobiliJeune demande) {
        verifier(demande);
        UUID personne = personnes.rattacher(identite);
        LocalDate jour = LocalDate.now(horloge);
        String prefixe = produits.de(Produit.MOBILI_JEUNE.code()).prefixe();
        Aide aide = aides.save(new Aide(
                numeros.prochaine(prefixe, jour.getYear()),
                Produit.MOBILI_JEUNE.code(),
                personne,
                demande.commune(),
                jour,
                utilisateur.identifiant(),
                horloge.instant()));
        fiches.save(new DossierMobiliJeune(aide.cle(), demande));
        dossiers.consigner(aide, "Demande saisie", "", Etat.BROUILLON);
        return aide.getReference();
    }

    /** Corrects a draft. */
    public void corriger(String reference, @Nullable Integer version, DemandeMobiliJeune demande) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("corriger", Etat.BROUILLON);
        verifier(demande);
        dossiers.de(aide).saisir(demande);
        aide.situer(demande.commune(), Objects.requireNonNull(aide.getPersonneId()), horloge.instant());
        dossiers.consigner(aide, "Demande corrigée", "", Etat.BROUILLON);
    }

    /** Files the complete request: the rules of today are frozen, whatever happens to them afterwards. */
    public void deposer(String reference, @Nullable Integer version) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("déposer", Etat.BROUILLON);
        DossierMobiliJeune dossier = dossiers.de(aide);
        List<Erreur> manques = mapper.demande(dossier, aide).manques();
        if (!manques.isEmpty()) {
            throw new RegleNonRespectee(
                    "demande-incomplete", "La demande est incomplète : complétez-la d’abord.", manques);
        }
        LocalDate jour = LocalDate.now(horloge);
        Avis avis = dossiers.juger(aide, dossier, jour);
        refuserSiFerme(avis);
        refuserSiAutreDossier(avis);
        dossier.figer(jour, avis, dossiers.ecrire(avis));
        aide.deposer(jour, horloge.instant());
        dossiers.consigner(
                aide,
                "Demande déposée",
                "Barème du jour figé : %d valeurs.".formatted(avis.baremes().size()),
                Etat.BROUILLON);
    }

    /** Explains every criterion by the frozen rules. */
    public Avis instruire(String reference, @Nullable Integer version) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("instruire", Etat.DEPOSE, Etat.INSTRUIT);
        Etat avant = aide.getEtat();
        DossierMobiliJeune dossier = dossiers.de(aide);
        Avis avis = dossiers.rejuger(aide, dossier);
        dossier.instruire(avis, dossiers.ecrire(avis));
        aide.passer(Etat.INSTRUIT, horloge.instant());
        dossiers.consigner(
                aide,
                "Demande instruite",
                "Conclusion : %s.".formatted(avis.conclusion().libelle()),
                avant);
        return avis;
    }

    /** Refuses, naming the criteria that are not met. */
    public void refuser(String reference, @Nullable Integer version, String motif) {
        Aide aide = dossiers.pourActe(reference, version);
        aide.exiger("refuser", Etat.INSTRUIT);
        DossierMobiliJeune dossier = dossiers.de(aide);
        Avis avis = dossiers.rejuger(aide, dossier);
        if (avis.conclusion() == Conclusion.ELIGIBLE) {
            throw new RegleNonRespectee(
                    "aucun-critere-en-defaut",
                    "Aucun critère n’est en défaut : cette demande ne peut pas être refusée, seulement accordée ou abandonnée.");
        }
        String criteres = avis.enDefaut().stream().map(Critere::libelle).collect(Collectors.joining(", "));
        dossier.instruire(avis, dossiers.ecrire(avis));
        dossier.motiver(motif.isBlank() ? "Critères en défaut : " + criteres + "." : motif);
        aide.passer(Etat.REFUSE, horloge.instant());
        dossiers.consigner(aide, "Demande refusée", "Critères en défaut : " + criteres + ".", Etat.INSTRUIT);
    }

    private void verifier(DemandeMobiliJeune demande) {
        List<Erreur> fautes = new ArrayList<>(demande.incoherences());
        CodeCommune commune = demande.commune();
        if (territoires.commune(commune).isEmpty()) {
            fautes.add(new Erreur(
                    "commune",
                    "commune-inconnue",
                    "Aucune commune n’a le code %s : indiquez un code INSEE.".formatted(commune)));
        }
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee("demande-incoherente", "Cette demande est à corriger.", fautes);
        }
    }

    private static void refuserSiFerme(Avis avis) {
        critere(avis, "GUICHET").ifPresent(c -> {
            throw new RegleNonRespectee("guichet-ferme", "Guichet fermé. " + c.pourChanger());
        });
    }

    private static void refuserSiAutreDossier(Avis avis) {
        critere(avis, "DOSSIER_UNIQUE").ifPresent(c -> {
            throw new ConflitDEtat(
                    "dossier-en-cours",
                    "Cette personne a déjà un dossier Mobili-Jeune en cours : un seul à la fois. Attendez qu’il soit soldé ou abandonné.");
        });
    }

    private static Optional<Critere> critere(Avis avis, String code) {
        return avis.criteres().stream()
                .filter(c -> c.code().equals(code) && c.resultat() == Resultat.NON_REMPLI)
                .findFirst();
    }
}
