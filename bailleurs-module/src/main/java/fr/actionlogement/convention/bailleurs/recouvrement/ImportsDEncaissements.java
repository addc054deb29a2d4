package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.recouvrement.interne.ImportsDEncaissementsEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Receipts entered by chunks of a file: the same rules as one by one, one statement per table. */
@Service
public class ImportsDEncaissements {

    private final ImportsDEncaissementsEnBase tables;
    private final Numerotation numerotation;
    private final Journal journal;
    private final Clock horloge;

    ImportsDEncaissements(
            ImportsDEncaissementsEnBase tables, Numerotation numerotation, Journal journal, Clock horloge) {
        this.tables = tables;
        this.numerotation = numerotation;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * What the rules need of a loan.
     *
     * @param du fell due, was not received, and no receipt that waits for a decision will pay it
     */
    public record PretConnu(String operation, LocalDate accordeLe, Montant du) {}

    /** The first fault of each row, in the same order; rows of one loan add up. Reads only. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Optional<Erreur>> examiner(List<EncaissementImporte> lignes) {
        return fautes(lignes, connus(lignes));
    }

    /**
     * Enters sound rows; nothing moves before another person records them.
     *
     * @param auteur who deposited the file
     * @return for each row in the same order, the reference of its receipt; empty where the row is at fault
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<String>> saisir(List<EncaissementImporte> lignes, String auteur, String origine) {
        Map<String, PretConnu> prets = connus(lignes);
        List<Optional<Erreur>> fautes = fautes(lignes, prets);
        LocalDate jour = LocalDate.now(horloge);
        List<EncaissementImporte> saines = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            if (fautes.get(i).isEmpty()) {
                saines.add(lignes.get(i));
            }
        }
        List<String> references =
                saines.isEmpty() ? List.of() : numerotation.suivantes("EN", jour.getYear(), saines.size());
        tables.saisir(references, saines, auteur, jour, horloge.instant());
        List<Acte> actes = new ArrayList<>();
        for (int i = 0; i < saines.size(); i++) {
            EncaissementImporte e = saines.get(i);
            String phrase =
                    references.get(i) + ", " + e.pret() + ", " + e.montant().enTexte() + ", " + origine;
            actes.add(Acte.de("bailleurs", e.pret(), "Encaissement saisi", phrase));
            actes.add(Acte.de("bailleurs", prets.get(e.pret()).operation(), "Encaissement saisi", phrase));
        }
        journal.consigner(actes);
        var suite = references.iterator();
        return fautes.stream()
                .map(f -> f.isEmpty() ? Optional.of(suite.next()) : Optional.<String>empty())
                .toList();
    }

    /** Takes receipts away; those that could be, the others being decided already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> retirer(List<String> references, String origine) {
        Map<String, String> prets = tables.pretsDe(references);
        Set<String> retires = tables.retirer(references);
        journal.consigner(retires.stream()
                .sorted()
                .map(r -> Acte.de("bailleurs", prets.get(r), "Encaissement retiré", r + ", " + origine))
                .toList());
        return retires;
    }

    private Map<String, PretConnu> connus(List<EncaissementImporte> lignes) {
        return tables.prets(lignes.stream().map(EncaissementImporte::pret).toList());
    }

    private List<Optional<Erreur>> fautes(List<EncaissementImporte> lignes, Map<String, PretConnu> prets) {
        Set<EncaissementImporte> connus = tables.dejaSaisis(lignes);
        LocalDate jour = LocalDate.now(horloge);
        Map<String, Montant> restes = new HashMap<>();
        List<Optional<Erreur>> fautes = new ArrayList<>();
        for (EncaissementImporte ligne : lignes) {
            PretConnu pret = prets.get(ligne.pret());
            Montant reste = pret == null ? Montant.ZERO : restes.getOrDefault(ligne.pret(), pret.du());
            Erreur faute = connus.contains(ligne)
                    ? new Erreur(
                            "piece",
                            "encaissement-deja-saisi",
                            "Ce virement est déjà saisi sur ce prêt, avec ce montant et ce jour.")
                    : faute(ligne, pret, reste, jour);
            if (faute == null) {
                restes.put(ligne.pret(), reste.moins(ligne.montant()));
            }
            fautes.add(Optional.ofNullable(faute));
        }
        return fautes;
    }

    private static @Nullable Erreur faute(
            EncaissementImporte ligne, @Nullable PretConnu pret, Montant reste, LocalDate jour) {
        if (pret == null) {
            return new Erreur("pret", "pret-inconnu", "Aucun prêt n’a cette référence : vérifiez-la.");
        }
        if (ligne.recuLe().isAfter(jour)) {
            return new Erreur("recuLe", "date-future", "Un encaissement n’est pas daté du futur.");
        }
        if (ligne.recuLe().isBefore(pret.accordeLe())) {
            return new Erreur("recuLe", "date-avant-accord", "Un encaissement ne précède pas l’accord du prêt.");
        }
        if (!ligne.montant().estPositif()) {
            return new Erreur("montant", "montant-nul", "Indiquez un montant positif.");
        }
        return ligne.montant().depasse(reste)
                ? new Erreur(
                        "montant",
                        "encaissement-excessif",
                        "Il ne reste que " + reste.enTexte()
                                + " à recevoir sur ce prêt, ce qui est déjà saisi étant déduit.")
                : null;
    }
}
