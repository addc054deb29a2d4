package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.bailleur.interne.BailleursEnBase;
import fr.actionlogement.convention.bailleurs.bailleur.interne.ImportsEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register written by chunks of a file: one statement per table, whatever the number of rows. */
@Service
public class ImportsDeBailleurs {

    private final BailleursEnBase registre;
    private final ImportsEnBase tables;
    private final Journal journal;
    private final UtilisateurCourant auteur;

    ImportsDeBailleurs(BailleursEnBase registre, ImportsEnBase tables, Journal journal, UtilisateurCourant auteur) {
        this.registre = registre;
        this.tables = tables;
        this.journal = journal;
        this.auteur = auteur;
    }

    /** The landlords of the register among these. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Siren, BailleurVu> connus(Collection<Siren> sirens) {
        return registre.parSirens(sirens);
    }

    /** Among these, the landlords whose name is that of another SIREN in the same département, with that other one. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Siren, Siren> homonymes(List<BailleurImporte> lot) {
        return tables.homonymes(lot);
    }

    /**
     * Enters the unknown landlords and corrects those that are said otherwise; those already said so are left alone.
     *
     * @param lot distinct SIRENs, none absorbed
     * @return one effect per landlord, in the same order; empty where nothing changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<EffetDImport>> appliquer(List<BailleurImporte> lot, String origine) {
        Map<Siren, BailleurVu> connus =
                tables.verrouiller(lot.stream().map(BailleurImporte::siren).toList());
        List<Optional<EffetDImport>> effets = new ArrayList<>();
        List<BailleurImporte> nouveaux = new ArrayList<>();
        List<BailleurImporte> changes = new ArrayList<>();
        List<Acte> actes = new ArrayList<>();
        for (BailleurImporte ligne : lot) {
            BailleurVu connu = connus.get(ligne.siren());
            if (connu == null) {
                nouveaux.add(ligne);
                effets.add(Optional.of(new EffetDImport(ligne.siren(), null, 0)));
                actes.add(Bailleurs.acte(ligne.siren(), "Bailleur inscrit", origine, Map.of(), vue(ligne, 0)));
            } else if (ligne.dit(connu)) {
                effets.add(Optional.empty());
            } else {
                changes.add(ligne);
                int version = connu.version() + 1;
                effets.add(Optional.of(new EffetDImport(ligne.siren(), saisie(connu), version)));
                actes.add(Bailleurs.acte(
                        ligne.siren(), "Bailleur corrigé", origine, Bailleurs.valeurs(connu), vue(ligne, version)));
            }
        }
        tables.inscrire(nouveaux, auteur.identifiant());
        tables.corriger(changes);
        journal.consigner(actes);
        return effets;
    }

    /**
     * Undoes effects: takes away who was entered, gives back what was said before.
     *
     * @return the landlords that could be undone; the others changed since, or something names them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Siren> annuler(List<EffetDImport> effets, String origine) {
        Set<Siren> defaits = new HashSet<>(tables.retirer(effets.stream()
                .filter(e -> e.avant() == null)
                .map(EffetDImport::siren)
                .toList()));
        defaits.addAll(
                tables.rendre(effets.stream().filter(e -> e.avant() != null).toList()));
        journal.consigner(defaits.stream()
                .sorted()
                .map(siren -> Acte.de("bailleurs", Bailleurs.dossier(siren), "Import annulé", origine))
                .toList());
        return defaits;
    }

    private static SaisieDeBailleur saisie(BailleurVu vu) {
        return new SaisieDeBailleur(vu.nom(), vu.categorie(), vu.groupeActionLogement(), vu.departement());
    }

    private static Map<String, String> vue(BailleurImporte ligne, int version) {
        SaisieDeBailleur s = ligne.saisie();
        return Bailleurs.valeurs(new BailleurVu(
                ligne.siren(),
                s.nom().strip(),
                s.categorie(),
                s.groupeActionLogement(),
                s.departement(),
                null,
                version));
    }
}
