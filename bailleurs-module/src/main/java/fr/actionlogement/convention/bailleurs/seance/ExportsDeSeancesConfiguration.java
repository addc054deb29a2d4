package fr.actionlogement.convention.bailleurs.seance;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.bailleurs.seance.interne.SeancesEnBase;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decisions of the sessions as a file, one row per operation. */
@Configuration(proxyBeanMethods = false)
class ExportsDeSeancesConfiguration {

    @Bean
    TableExportee<LigneDOrdreDuJour, CriteresDeSeance> tableDesSeances(SeancesEnBase seances) {
        return new Tableau<>(
                "decisions-du-comite",
                "Décisions du comité",
                CriteresDeSeance.class,
                c -> FiltresEnMots.AUCUN.et("État de la séance", etats(c)),
                colonnes(),
                (c, ligne) -> parcourir(seances, c, ligne));
    }

    private static List<ColonneExportee<LigneDOrdreDuJour>> colonnes() {
        return List.of(
                ColonneExportee.texte("Séance", l -> l.seance().reference()),
                ColonneExportee.texte("Intitulé de la séance", l -> l.seance().intitule()),
                ColonneExportee.date("Jour prévu", l -> l.seance().prevueLe()),
                ColonneExportee.texte(
                        "État de la séance", l -> l.seance().statut().libelle()),
                ColonneExportee.date("Tenue le", l -> l.seance().tenueLe()),
                ColonneExportee.texte("Opération", l -> l.point().operation()),
                ColonneExportee.texte("Intitulé", l -> l.point().intitule()),
                ColonneExportee.texte("Bailleur", l -> l.point().nomDuBailleur()),
                ColonneExportee.texte("Ligne budgétaire", l -> l.point().ligne()),
                ColonneExportee.nombre("Logements", l -> l.point().logements()),
                ColonneExportee.montant("Action Logement", l -> l.point().montant()),
                ColonneExportee.texte("Décision", l -> l.point().decision().libelle()),
                ColonneExportee.texte("Motif", l -> l.point().motif()),
                ColonneExportee.texte(
                        "Suite",
                        l -> l.point().issue() == null
                                ? null
                                : l.point().issue().libelle()),
                ColonneExportee.texte("Raison", l -> l.point().message()));
    }

    private static void parcourir(SeancesEnBase seances, CriteresDeSeance c, Consumer<LigneDOrdreDuJour> ligne) {
        PageDe.parcourir(
                apres -> seances.lister(new CriteresDeSeance(c.statut(), apres, null)),
                seance -> seance.points().forEach(point -> ligne.accept(new LigneDOrdreDuJour(seance, point))));
    }

    private static String etats(CriteresDeSeance c) {
        List<StatutDeSeance> statuts = c.statut() == null ? List.of() : c.statut();
        return statuts.stream().map(StatutDeSeance::libelle).collect(Collectors.joining(", "));
    }
}
