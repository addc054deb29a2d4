package fr.actionlogement.convention.bailleurs.recouvrement.importation;

import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementImporte;
import fr.actionlogement.convention.bailleurs.recouvrement.ImportsDEncaissements;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Files of transfers received on loans, as the bank or the accounts give them: each row enters one receipt. */
@Component
class ImportDesEncaissements implements TypeImport {

    private static final Colonne<String> PRET = Colonne.obligatoire("Prêt", Format.texte(20), "PR-2026-000123");
    private static final Colonne<Montant> MONTANT = Colonne.obligatoire("Montant", Format.MONTANT, "12 450,75");
    private static final Colonne<LocalDate> RECU = Colonne.obligatoire("Reçu le", Format.DATE, "31/01/2026");
    private static final Colonne<String> PIECE = Colonne.obligatoire("Virement", Format.texte(200), "VIR-2026-4821");
    private static final Descriptif DESCRIPTIF = new Descriptif(
            "encaissements",
            "Encaissements de prêts",
            "Chaque ligne est un virement reçu sur un prêt : il est saisi, puis une autre personne le comptabilise.",
            "bailleurs",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION),
            false,
            false,
            List.of(PRET, MONTANT, RECU, PIECE));

    private final ImportsDEncaissements imports;

    ImportDesEncaissements(ImportsDEncaissements imports) {
        this.imports = imports;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        EncaissementImporte e = lire(ligne);
        return Optional.of(e.pret() + "|" + e.recuLe() + "|" + e.montant().centimes() + "|" + e.piece());
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(PIECE);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<Optional<Erreur>> fautes = imports.examiner(lus(lignes));
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            fautes.get(i).ifPresent(f -> ligne.signaler(colonne(f), f.code(), f.message()));
        }
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<EncaissementImporte> lus = lus(lignes);
        List<Optional<Erreur>> fautes = imports.examiner(lus);
        List<Optional<String>> references = imports.saisir(lus, lot.deposePar(), "Import " + lot.reference());
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < lus.size(); i++) {
            Optional<Erreur> faute = fautes.get(i);
            issues.add(references
                    .get(i)
                    .map(Issue::faite)
                    .orElseGet(() -> faute.map(f -> Issue.refusee(colonne(f), f.code(), f.message()))
                            .orElseThrow()));
        }
        return issues;
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<String> references = lignes.stream().map(LigneAppliquee::repere).toList();
        Set<String> retires = imports.retirer(references, "Annulation de l’import " + lot.reference());
        return references.stream()
                .map(r -> retires.contains(r)
                        ? Issue.faite(r)
                        : Issue.refusee(
                                "encaissement-decide",
                                "L’encaissement " + r + " est déjà comptabilisé ou rejeté : il reste."))
                .toList();
    }

    private static Colonne<?> colonne(Erreur faute) {
        return switch (String.valueOf(faute.champ())) {
            case "pret" -> PRET;
            case "montant" -> MONTANT;
            case "recuLe" -> RECU;
            default -> PIECE;
        };
    }

    private static List<EncaissementImporte> lus(List<Ligne> lignes) {
        return lignes.stream().map(ImportDesEncaissements::lire).toList();
    }

    private static EncaissementImporte lire(Ligne ligne) {
        return new EncaissementImporte(
                ligne.valeur(PRET), ligne.valeur(MONTANT), ligne.valeur(RECU), ligne.valeur(PIECE));
    }
}
