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
        consigner(siren, "Bailleur inscrit", vu.nom(), Map.of(), valeurs(vu));
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
        exigerNonAbsorbe(siren);
        Map<String, String> avant = valeurs(correspondance.vue(bailleur));
        bailleur.decrire(saisie);
        BailleurVu vu = correspondance.vue(registre.saveAndFlush(bailleur));
        consigner(siren, "Bailleur corrigé", vu.nom(), avant, valeurs(vu));
        return vu;
    }

    /** A landlord that another took over is read and no longer corrected. */
    void exigerNonAbsorbe(Siren siren) {
        Siren absorbant = charger(siren).getAbsorbePar();
        if (absorbant != null) {
            throw new ConflitDEtat(
                    "bailleur-absorbe",
                    "Ce bailleur est absorbé par " + absorbant.enTexte() + " : sa fiche se lit et ne se corrige plus.");
        }
    }

    /** Writes an act in the history of a landlord, with the fields that changed alone. */
    void consigner(Siren siren, String libelle, String detail, Map<String, String> avant, Map<String, String> apres) {
        journal.consigner(acte(siren, libelle, detail, avant, apres));
    }

    static Acte acte(Siren siren, String libelle, String detail, Map<String, String> avant, Map<String, String> apres) {
        Map<String, String> anciens = new TreeMap<>(avant);
        Map<String, String> nouveaux = new TreeMap<>(apres);
        nouveaux.entrySet().removeIf(champ -> champ.getValue().equals(anciens.get(champ.getKey())));
        anciens.keySet().retainAll(nouveaux.keySet());
        return new Acte("bailleurs", dossier(siren), libelle, detail, anciens, nouveaux);
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

    static Map<String, String> valeurs(BailleurVu vu) {
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put("Nom", vu.nom());
        valeurs.put("Catégorie", vu.categorie().libelle());
        valeurs.put("Groupe Action Logement", vu.groupeActionLogement() ? "oui" : "non");
        valeurs.put("Département du siège", vu.departement().code());
        return valeurs;
    }
}
