package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Operation as stored to operation as shown. */
@Mapper(config = CorrespondanceExacte.class)
interface OperationMapper {

    @Mapping(target = "exercice", source = "operation.jalons.exercice")
    @Mapping(target = "deposePar", source = "operation.jalons.deposePar")
    @Mapping(target = "deposeLe", source = "operation.jalons.deposeLe")
    @Mapping(target = "accordePar", source = "operation.jalons.accordePar")
    @Mapping(target = "accordeLe", source = "operation.jalons.accordeLe")
    @Mapping(target = "chantierLe", source = "operation.jalons.chantierLe")
    @Mapping(target = "acheveLe", source = "operation.jalons.acheveLe")
    @Mapping(target = "montantActionLogement", source = "operation.plan")
    @Mapping(target = "nombreDeLogements", expression = "java(operation.nombreDeLogements())")
    OperationVue vue(Operation operation, String nomDuBailleur, String nomDeLaCommune);

    FinancementVu vu(Financement financement);

    LogementsVus vus(Logements logements);

    /** In the order of the products. */
    default List<LogementsVus> logements(Set<Logements> logements) {
        return logements.stream()
                .map(this::vus)
                .sorted(Comparator.comparing(LogementsVus::produit))
                .toList();
    }

    /** What the convention brings. */
    default Montant partActionLogement(List<Financement> plan) {
        return Montant.somme(plan.stream()
                .filter(f -> f.getFinanceur().estActionLogement())
                .map(Financement::getMontant)
                .toList());
    }
}
