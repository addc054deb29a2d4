package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the Mobili-Jeune files that wait for a decision, chunk by chunk. */
@Service
public class StockMobiliJeune {

    private static final Set<Etat> OUVERTS = Set.of(Etat.BROUILLON, Etat.DEPOSE, Etat.INSTRUIT);

    private final AideRepository aides;
    private final DossierMobiliJeuneRepository fiches;
    private final Personnes personnes;
    private final AideMapper mapper;

    StockMobiliJeune(
            AideRepository aides, DossierMobiliJeuneRepository fiches, Personnes personnes, AideMapper mapper) {
        this.aides = aides;
        this.fiches = fiches;
        this.personnes = personnes;
        this.mapper = mapper;
    }

    /** Hands each file over, oldest first. One running file per person is the rule: none has another. */
    @Transactional(readOnly = true)
    public void parcourir(Consumer<DossierOuvert> vers) {
        long apres = 0;
        List<Aide> tranche = suite(apres);
        while (!tranche.isEmpty()) {
            apres = tranche.get(tranche.size() - 1).cle();
            Map<Long, DossierMobiliJeune> leurs = fiches
                    .findAllById(tranche.stream().map(Aide::cle).toList())
                    .stream()
                    .collect(Collectors.toMap(DossierMobiliJeune::getAideId, Function.identity()));
            Map<UUID, LocalDate> naissances = personnes.naissances(tranche.stream()
                    .map(a -> Objects.requireNonNull(a.getPersonneId()))
                    .toList());
            for (Aide aide : tranche) {
                DossierMobiliJeune fiche = leurs.get(aide.cle());
                LocalDate naissance = naissances.get(aide.getPersonneId());
                if (fiche != null && naissance != null) {
                    vers.accept(new DossierOuvert(
                            aide.getReference(),
                            aide.getEtat(),
                            mapper.situation(fiche, naissance, 0).enSituation(),
                            fiche.getDeposeLe(),
                            fiche.figes()));
                }
            }
            tranche = suite(apres);
        }
    }

    private List<Aide> suite(long apres) {
        return aides.findTop500ByProduitAndEtatInAndOrigineAndIdGreaterThanOrderById(
                Produit.MOBILI_JEUNE.code(), OUVERTS, Origine.DOSSIER, apres);
    }
}
