package fr.actionlogement.convention.salaries.personne;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.personne.interne.IdentifiantsEnBase;
import fr.actionlogement.convention.salaries.personne.interne.IdentitesEnBase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to identities: whoever enters gets a pseudonym, whoever reads leaves a trace. */
@Service
@Transactional
public class Personnes {

    private static final String AXE = "salaries";

    private final IdentitesEnBase identites;
    private final IdentifiantsEnBase identifiants;
    private final Journal journal;

    Personnes(IdentitesEnBase identites, IdentifiantsEnBase identifiants, Journal journal) {
        this.identites = identites;
        this.identifiants = identifiants;
        this.journal = journal;
    }

    /** The pseudonym of that person, known or new. The same names born the same day are one person. */
    public UUID rattacher(Identite identite) {
        return rattacher(List.of(identite)).get(0);
    }

    /** Same, for a chunk, in the same order. */
    public List<UUID> rattacher(List<Identite> lot) {
        return identites.rattacher(lot);
    }

    /** The pseudonyms of who bears these numbers, known or new, in the same order. */
    public List<UUID> rattacher(NatureDIdentifiant nature, List<String> valeurs) {
        return identifiants.rattacher(nature, valeurs);
    }

    /** Who bears these numbers, as {@link IdentifiantsEnBase#forme} writes them; the unknown are absent. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, UUID> connus(NatureDIdentifiant nature, List<String> valeurs) {
        return identifiants.connus(nature, valeurs);
    }

    /**
     * Who the person of a file is; the reading is journaled on that file.
     *
     * @throws Introuvable when the identity is not kept here, or was erased
     */
    public Identite lire(UUID personne, String dossier) {
        Identite identite = identites.lire(personne).orElseThrow(Personnes::effacee);
        journal.consigner(Acte.de(AXE, dossier, "Identité consultée", ""));
        return identite;
    }

    /** A number that somebody else gave to the person of a file; the reading is journaled on that file. */
    public String numero(UUID personne, NatureDIdentifiant nature, String dossier) {
        String numero = identifiants.lire(personne).get(nature);
        if (numero == null) {
            throw effacee();
        }
        journal.consigner(Acte.de(AXE, dossier, nature.libelle() + " consulté", ""));
        return numero;
    }

    /** Day of birth alone, for a criterion of age; it leaves no trace, for nobody is shown it. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public LocalDate naissance(UUID personne) {
        return identites.naissance(personne).orElseThrow(Personnes::effacee);
    }

    /** The same for a chunk; those whose identity is not kept are absent. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<UUID, LocalDate> naissances(Collection<UUID> personnes) {
        return identites.naissances(personnes);
    }

    /** The person who bears exactly these names and was born that day; the search is journaled on the pseudonym found. */
    public Optional<UUID> chercher(String nom, String prenom, LocalDate naissance) {
        Optional<UUID> trouvee = identites.chercher(nom, prenom, naissance);
        trouvee.ifPresent(p -> journal.consigner(Acte.de(AXE, dossier(p), "Personne recherchée par son identité", "")));
        return trouvee;
    }

    /** Whether an identity, or a number, is held behind a pseudonym. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean estIdentifiee(UUID personne) {
        return identites.lire(personne).isPresent()
                || !identifiants.lire(personne).isEmpty();
    }

    /** The identity behind a pseudonym, for the person herself: whoever calls it journals the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Identite> identite(UUID personne) {
        return identites.lire(personne);
    }

    /** Her numbers by French name, under the same condition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> identifiants(UUID personne) {
        Map<String, String> lus = new TreeMap<>();
        identifiants.lire(personne).forEach((nature, valeur) -> lus.put(nature.libelle(), valeur));
        return lus;
    }

    /** Erases identities and numbers for good, blind indexes included; the pseudonyms stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void effacer(List<UUID> personnes) {
        identifiants.effacer(personnes);
        identites.effacer(personnes);
    }

    /** Reference under which the journal keeps what concerns a person and no file. */
    public static String dossier(UUID personne) {
        return "PERSONNE-" + personne;
    }

    private static Introuvable effacee() {
        return new Introuvable("L’identité de cette personne n’est pas, ou n’est plus, conservée.");
    }
}
