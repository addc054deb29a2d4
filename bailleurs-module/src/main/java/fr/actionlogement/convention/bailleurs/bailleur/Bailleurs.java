package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.bailleur.interne.BailleursEnBase;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of landlords: enter, correct, find. */
@Service
public class Bailleurs {

    private final BailleurRepository registre;
    private final BailleurMapper correspondance;
    private final BailleursEnBase liste;
    private final Journal journal;
    private final UtilisateurCourant auteur;

    Bailleurs(
            BailleurRepository registre,
            BailleurMapper correspondance,
            BailleursEnBase liste,
            Journal journal,
            UtilisateurCourant auteur) {
        this.registre = registre;
        this.correspondance = correspondance;
        this.liste = liste;
        this.journal = journal;
        this.auteur = auteur;
    }

    /**
     * Enters a landlord.
     *
     * @throws ConflitDEtat when this SIREN is in the register already
     */
    @Transactional
    public BailleurVu inscrire(Siren siren, SaisieDeBailleur saisie) {
        if (registre.existsById(siren.numero())) {
            throw new ConflitDEtat(
                    "bailleur-deja-inscrit",
                    "Le SIREN " + siren.enTexte() + " est déjà au registre : consultez sa fiche.");
        }
        Bailleur bailleur = new Bailleur(siren, auteur.identifiant());
        bailleur.decrire(saisie);
        BailleurVu vu = correspondance.vue(registre.saveAndFlush(bailleur));
        journal.consigner(new Acte("bailleurs", dossier(siren), "Bailleur inscrit", vu.nom(), Map.of(), valeurs(vu)));
        return vu;
    }

    /**
     * Corrects a landlord.
     *
     * @param version what the caller has seen; null when it does not say
     */
    @Transactional
    public BailleurVu corriger(Siren siren, SaisieDeBailleur saisie, @Nullable VersionLue version) {
        Bailleur bailleur = charger(siren);
        VersionLue.verifier(version, bailleur.getVersion());
        if (bailleur.getAbsorbePar() != null) {
            throw new ConflitDEtat(
                    "bailleur-absorbe",
                    "Ce bailleur est absorbé par " + bailleur.getAbsorbePar().enTexte()
                            + " : sa fiche se lit et ne se corrige plus.");
        }
        Map<String, String> avant = valeurs(correspondance.vue(bailleur));
        bailleur.decrire(saisie);
        BailleurVu vu = correspondance.vue(registre.saveAndFlush(bailleur));
        Map<String, String> apres = valeurs(vu);
        apres.entrySet().removeIf(champ -> champ.getValue().equals(avant.get(champ.getKey())));
        avant.keySet().retainAll(apres.keySet());
        journal.consigner(new Acte("bailleurs", dossier(siren), "Bailleur corrigé", vu.nom(), avant, apres));
        return vu;
    }

    /** The landlord of this SIREN. */
    @Transactional(readOnly = true)
    public BailleurVu fiche(Siren siren) {
        return correspondance.vue(charger(siren));
    }

    /** Whether a landlord of the register has this SIREN. */
    @Transactional(readOnly = true)
    public boolean connait(Siren siren) {
        return registre.existsById(siren.numero());
    }

    /** The landlords of the register among these SIRENs, in one reading. */
    @Transactional(readOnly = true)
    public Map<Siren, BailleurVu> parSirens(Collection<Siren> sirens) {
        return liste.parSirens(sirens);
    }

    /** A page of the register, in the order of the names. */
    @Transactional(readOnly = true)
    public PageDe<BailleurVu> lister(CriteresDeBailleur criteres) {
        return liste.lister(criteres);
    }

    /** Reference of a landlord in the journal. */
    public static String dossier(Siren siren) {
        return "BAILLEUR-" + siren.numero();
    }

    private Bailleur charger(Siren siren) {
        return registre.findById(siren.numero())
                .orElseThrow(() -> new Introuvable(
                        "Aucun bailleur n’a le SIREN " + siren.enTexte() + " : inscrivez-le d’abord au registre."));
    }

    private static Map<String, String> valeurs(BailleurVu vu) {
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put("Nom", vu.nom());
        valeurs.put("Catégorie", vu.categorie().libelle());
        valeurs.put("Groupe Action Logement", vu.groupeActionLogement() ? "oui" : "non");
        valeurs.put("Département du siège", vu.departement().code());
        return valeurs;
    }
}
