package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The establishments of a landlord: enter, correct, close. */
@Service
public class Etablissements {

    private final EtablissementRepository etablissements;
    private final BailleurMapper correspondance;
    private final Bailleurs bailleurs;
    private final Territoires territoires;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    Etablissements(
            EtablissementRepository etablissements,
            BailleurMapper correspondance,
            Bailleurs bailleurs,
            Territoires territoires,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.etablissements = etablissements;
        this.correspondance = correspondance;
        this.bailleurs = bailleurs;
        this.territoires = territoires;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** Those of a landlord, in the order of their SIRET. */
    @Transactional(readOnly = true)
    public List<EtablissementVu> de(Siren siren) {
        bailleurs.fiche(siren);
        List<Etablissement> siens = etablissements.findByBailleurOrderBySiret(siren);
        Map<CodeCommune, Commune> communes = territoires.communes(
                siens.stream().map(Etablissement::getCommune).toList());
        return siens.stream().map(e -> vue(e, communes)).toList();
    }

    /**
     * The establishment of this SIRET.
     *
     * @throws Introuvable when this landlord has none such
     */
    @Transactional(readOnly = true)
    public EtablissementVu fiche(Siren siren, Siret siret) {
        return vue(charger(siren, siret));
    }

    /**
     * Enters an establishment.
     *
     * @throws ConflitDEtat when its SIRET is known, when the landlord has another seat or was absorbed
     */
    @Transactional
    public EtablissementVu inscrire(Siren siren, Siret siret, SaisieDEtablissement saisie) {
        bailleurs.exigerNonAbsorbe(siren);
        if (!siret.siren().equals(siren)) {
            throw RegleNonRespectee.surChamp(
                    "siret",
                    "siret-d-un-autre",
                    "Ce SIRET n’est pas un établissement du SIREN " + siren.enTexte()
                            + " : ses neuf premiers chiffres sont ceux de l’organisme.");
        }
        if (etablissements.existsById(siret.numero())) {
            throw new ConflitDEtat(
                    "etablissement-deja-inscrit",
                    "L’établissement " + siret.enTexte() + " est déjà inscrit : corrigez-le.");
        }
        exigerCoherente(siren, siret, saisie);
        Etablissement nouveau = new Etablissement(siret, auteur.identifiant());
        nouveau.decrire(saisie);
        EtablissementVu vu = vue(etablissements.saveAndFlush(nouveau));
        bailleurs.consigner(siren, "Établissement inscrit", siret.enTexte(), Map.of(), valeurs(vu));
        return vu;
    }

    /**
     * Corrects or closes an establishment.
     *
     * @param version what the caller has seen
     */
    @Transactional
    public EtablissementVu corriger(Siren siren, Siret siret, SaisieDEtablissement saisie, VersionLue version) {
        bailleurs.exigerNonAbsorbe(siren);
        Etablissement etablissement = charger(siren, siret);
        VersionLue.verifier(version, etablissement.getVersion());
        exigerCoherente(siren, siret, saisie);
        Map<String, String> avant = valeurs(vue(etablissement));
        etablissement.decrire(saisie);
        EtablissementVu vu = vue(etablissements.saveAndFlush(etablissement));
        bailleurs.consigner(siren, "Établissement corrigé", siret.enTexte(), avant, valeurs(vu));
        return vu;
    }

    private void exigerCoherente(Siren siren, Siret siret, SaisieDEtablissement saisie) {
        if (territoires.commune(saisie.commune()).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune",
                    "commune-inconnue",
                    "Aucune commune n’a aujourd’hui le code INSEE " + saisie.commune() + ".");
        }
        LocalDate fermeLe = saisie.fermeLe();
        if (fermeLe != null && fermeLe.isAfter(LocalDate.now(horloge))) {
            throw RegleNonRespectee.surChamp(
                    "fermeLe", "date-future", "Une fermeture se constate : sa date ne peut pas être dans le futur.");
        }
        if (saisie.estSiege() && fermeLe != null) {
            throw RegleNonRespectee.surChamp(
                    "siege", "siege-ferme", "Un établissement fermé n’est plus le siège : décochez « Siège ».");
        }
        Siret autre = saisie.estSiege() ? autreSiege(siren, siret) : null;
        if (autre != null) {
            throw new ConflitDEtat(
                    "siege-deja-connu",
                    "Le siège est déjà l’établissement " + autre.enTexte() + " : corrigez-le d’abord.");
        }
    }

    private @Nullable Siret autreSiege(Siren siren, Siret siret) {
        return etablissements
                .findByBailleurAndSiegeTrue(siren)
                .map(Etablissement::getSiret)
                .filter(siege -> !siege.equals(siret))
                .orElse(null);
    }

    private Etablissement charger(Siren siren, Siret siret) {
        return etablissements
                .findById(siret.numero())
                .filter(e -> e.getBailleur().equals(siren))
                .orElseThrow(() -> new Introuvable("Ce bailleur n’a pas d’établissement " + siret.enTexte() + "."));
    }

    private EtablissementVu vue(Etablissement etablissement) {
        return vue(etablissement, territoires.communes(List.of(etablissement.getCommune())));
    }

    private EtablissementVu vue(Etablissement etablissement, Map<CodeCommune, Commune> communes) {
        Commune commune = communes.get(etablissement.getCommune());
        return correspondance.vue(
                etablissement, commune == null ? etablissement.getCommune().code() : commune.nom());
    }

    private static Map<String, String> valeurs(EtablissementVu vu) {
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put("Établissement", vu.libelle());
        valeurs.put("Siège", vu.siege() ? "oui" : "non");
        valeurs.put("Adresse", vu.adresse() + ", " + vu.nomDeLaCommune() + " (" + vu.commune() + ")");
        valeurs.put("Fermé le", vu.fermeLe() == null ? "ouvert" : vu.fermeLe().toString());
        return valeurs;
    }
}
