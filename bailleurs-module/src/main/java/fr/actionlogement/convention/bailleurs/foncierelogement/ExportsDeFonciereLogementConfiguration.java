package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.bailleurs.foncierelogement.interne.AppelsEnBase;
import fr.actionlogement.convention.bailleurs.foncierelogement.interne.ProgrammesEnBase;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calls for funds and programmes of the association as files. */
@Configuration(proxyBeanMethods = false)
class ExportsDeFonciereLogementConfiguration {

    @Bean
    TableExportee<AppelVu, CriteresDAppel> tableDesAppelsAfl(AppelsEnBase appels) {
        return new Tableau<>(
                "appels-de-fonds-de-fonciere-logement",
                "Appels de fonds de Foncière Logement",
                CriteresDAppel.class,
                c -> FiltresEnMots.AUCUN.et(
                        "État", c.statut() == null ? null : c.statut().libelle()),
                List.of(
                        ColonneExportee.texte("Référence", AppelVu::reference),
                        ColonneExportee.texte("Convention", AppelVu::convention),
                        ColonneExportee.annee("Exercice", a -> a.exercice().annee()),
                        ColonneExportee.texte("Objet", AppelVu::objet),
                        ColonneExportee.texte("Justificatif", AppelVu::justificatif),
                        ColonneExportee.montant("Montant", AppelVu::montant),
                        ColonneExportee.montant("Engagé", AppelVu::engage),
                        ColonneExportee.montant("Versé", AppelVu::verse),
                        ColonneExportee.texte("État", a -> a.statut().libelle()),
                        ColonneExportee.texte("Déposé par", AppelVu::deposePar),
                        ColonneExportee.date("Déposé le", AppelVu::deposeLe),
                        ColonneExportee.texte("Engagé par", AppelVu::engagePar),
                        ColonneExportee.date("Engagé le", AppelVu::engageLe),
                        ColonneExportee.texte("Motif", AppelVu::motif)),
                (c, ligne) -> appels.tous(c.statut(), Integer.MAX_VALUE).forEach(ligne));
    }

    @Bean
    TableExportee<ProgrammeVu, CriteresDeProgramme> tableDesProgrammesAfl(ProgrammesEnBase programmes) {
        return new Tableau<>(
                "programmes-de-fonciere-logement",
                "Programmes de Foncière Logement",
                CriteresDeProgramme.class,
                c -> FiltresEnMots.AUCUN.et("Département", c.departement()),
                List.of(
                        ColonneExportee.texte("Référence", ProgrammeVu::reference),
                        ColonneExportee.texte("Programme", ProgrammeVu::intitule),
                        ColonneExportee.texte("Commune", p -> p.commune().code()),
                        ColonneExportee.texte("Nom de la commune", ProgrammeVu::nomDeLaCommune),
                        ColonneExportee.texte("Quartier prioritaire", p -> p.quartierPrioritaire() ? "oui" : "non"),
                        ColonneExportee.nombre("Logements", p -> (long) p.logements()),
                        ColonneExportee.nombre("Libres", p -> (long) p.libres()),
                        ColonneExportee.nombre("Intermédiaires", p -> (long) p.intermediaires()),
                        ColonneExportee.nombre("Sociaux", p -> (long) p.sociaux()),
                        ColonneExportee.nombre(
                                "Attributions à des ménages prioritaires", p -> (long) p.attributionsPrioritaires()),
                        ColonneExportee.date("Agrément", ProgrammeVu::agreeLe),
                        ColonneExportee.date("Mise en chantier", ProgrammeVu::chantierLe),
                        ColonneExportee.date("Livraison", ProgrammeVu::livreLe),
                        ColonneExportee.texte("Compté par l’opération", ProgrammeVu::operation)),
                (c, ligne) ->
                        programmes.tous(c.departement(), Integer.MAX_VALUE).forEach(ligne));
    }
}
