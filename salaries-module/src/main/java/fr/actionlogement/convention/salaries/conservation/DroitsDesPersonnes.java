package fr.actionlogement.convention.salaries.conservation;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.conservation.interne.ConservationEnBase;
import fr.actionlogement.convention.salaries.conservation.interne.ContenuDesDossiers;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held on a person: found by her exact identity or her pseudonym, given to her whole; each reading leaves a trace. */
@Service
@Transactional
public class DroitsDesPersonnes {

    private static final String AXE = "salaries";

    private final ConservationEnBase base;
    private final ContenuDesDossiers contenus;
    private final Personnes personnes;
    private final Journal journal;

    DroitsDesPersonnes(ConservationEnBase base, ContenuDesDossiers contenus, Personnes personnes, Journal journal) {
        this.base = base;
        this.contenus = contenus;
        this.personnes = personnes;
        this.journal = journal;
    }

    /** The pseudonym of who bears exactly these names and was born that day; the search is journaled. */
    public Optional<UUID> chercher(String nom, String prenom, LocalDate naissance) {
        return personnes.chercher(nom, prenom, naissance);
    }

    /** Her files, without her identity. */
    @Transactional(readOnly = true)
    public FicheDePersonne fiche(UUID pseudonyme) {
        if (!base.existe(pseudonyme)) {
            throw new Introuvable("Aucune personne n’a ce pseudonyme.");
        }
        return new FicheDePersonne(pseudonyme, personnes.estIdentifiee(pseudonyme), base.dossiers(pseudonyme));
    }

    /** Everything that is held on her; the export is journaled. */
    public DroitDAcces acces(UUID pseudonyme) {
        FicheDePersonne fiche = fiche(pseudonyme);
        String dossier = Personnes.dossier(pseudonyme);
        journal.consigner(Acte.de(AXE, dossier, "Droit d’accès exercé", "Tout ce qui est détenu a été remis."));
        Identite identite = personnes.identite(pseudonyme).orElse(null);
        List<DroitDAcces.Contenu> dossiers = fiche.dossiers().stream()
                .map(d -> new DroitDAcces.Contenu(d, contenus.de(d.reference())))
                .toList();
        List<String> references = new ArrayList<>(List.of(dossier));
        fiche.dossiers().forEach(d -> references.add(d.reference()));
        return new DroitDAcces(
                pseudonyme, identite, personnes.identifiants(pseudonyme), dossiers, contenus.actes(references));
    }

    /** How long identities are kept. */
    @Transactional(readOnly = true)
    public List<RegleDeConservation> regles() {
        return base.regles();
    }
}
